package org.planledger.query.audit;

import org.planledger.events.EventTypes;

/**
 * The logical name of an event as a parameter; public because Spring reads it.
 *
 * @param value a name of the closed list
 */
public record EventName(String value) {
    /**
     * The event type of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static EventName valueOf(String text) {
        var known = EventTypes.all().stream()
                .anyMatch(type -> EventTypes.of(type).name().equals(text));
        if (!known) throw new IllegalArgumentException("not an event type");
        return new EventName(text);
    }
}
