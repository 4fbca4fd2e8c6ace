package org.planledger.query.language;

import java.time.Instant;
import java.time.LocalDate;
import org.planledger.events.Baku;

/**
 * The begin of a span of time as a parameter: an instant, or a day, which means its beginning in Baku.
 *
 * @param instant from here on
 */
public record Since(Instant instant) {
    /** Reads {@code 2026-11-22} or {@code 2026-11-22T09:05:00Z}. */
    public static Since valueOf(String text) {
        return new Since(text.indexOf('T') < 0 ? Baku.startOf(LocalDate.parse(text)) : Instant.parse(text));
    }
}
