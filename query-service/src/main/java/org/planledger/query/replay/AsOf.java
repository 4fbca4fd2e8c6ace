package org.planledger.query.replay;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.planledger.events.LedgerEntry;

/** A place in the past. */
public sealed interface AsOf {
    /** Whether an entry was known then. */
    boolean includes(LedgerEntry entry);

    /**
     * What was known at an instant.
     *
     * @param instant the instant
     */
    record AtInstant(Instant instant) implements AsOf {
        @Override
        public boolean includes(LedgerEntry entry) {
            return !entry.sequencedAt().isAfter(instant);
        }
    }

    /**
     * What was known at a position.
     *
     * @param position the last position known
     */
    record AtPosition(long position) implements AsOf {
        @Override
        public boolean includes(LedgerEntry entry) {
            return entry.position() <= position;
        }
    }

    /**
     * Reads an instant by ISO 8601, or {@code @} and a position.
     *
     * @throws IllegalArgumentException if it is neither
     */
    static AsOf parse(String text) {
        try {
            if (text.startsWith("@")) {
                var position = Long.parseLong(text.substring(1));
                if (position < 0) throw new IllegalArgumentException("positions begin at 1");
                return new AtPosition(position);
            }
            return new AtInstant(Instant.parse(text));
        } catch (NumberFormatException | DateTimeParseException e) {
            throw new IllegalArgumentException("neither an instant nor a position", e);
        }
    }
}
