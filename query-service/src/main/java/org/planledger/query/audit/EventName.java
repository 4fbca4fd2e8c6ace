package org.planledger.query.audit;

import org.planledger.events.EventTypes;

/**
 * The logical name of an event as a parameter.
 *
 * @param value a name of the closed list
 */
record EventName(String value) {
    static EventName valueOf(String text) {
        var known = EventTypes.all().stream()
                .anyMatch(type -> EventTypes.of(type).name().equals(text));
        if (!known) throw new IllegalArgumentException("not an event type");
        return new EventName(text);
    }
}
