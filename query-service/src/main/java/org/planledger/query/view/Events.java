package org.planledger.query.view;

import org.planledger.events.Event;
import org.planledger.events.EventTypes;
import org.planledger.events.LedgerEntry;
import org.planledger.events.Recorded;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads stored events. Only types of the closed list of {@link EventTypes} are ever made. */
public final class Events {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Events() {}

    /** Whether this program has the entry's type in its revision; what a newer one wrote, it may not. */
    public static boolean known(LedgerEntry entry) {
        try {
            EventTypes.named(entry.envelope().type(), entry.envelope().revision());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * The entry's event, ready to be folded.
     *
     * @throws IllegalArgumentException if its type is unknown or its payload has another shape
     */
    public static Recorded<?> recorded(LedgerEntry entry) {
        var envelope = entry.envelope();
        var type = EventTypes.named(envelope.type(), envelope.revision());
        return new Recorded<Event>(
                entry.position(),
                entry.organisationSequence(),
                entry.sequencedAt(),
                entry.historyId(),
                envelope,
                read(entry, type));
    }

    private static Event read(LedgerEntry entry, Class<? extends Event> type) {
        try {
            return JSON.readValue(entry.payload(), type);
        } catch (JacksonException e) {
            // Jackson's message quotes the payload, so it goes no further
            throw new IllegalArgumentException("payload of position " + entry.position() + " is not a "
                    + entry.envelope().type() + ": " + e.getClass().getSimpleName());
        }
    }
}
