package org.planledger.query.language;

import java.time.Instant;
import java.time.LocalDate;
import org.planledger.events.Baku;

/**
 * The end of a span of time as a parameter: an instant, itself not included, or a day, which is included whole.
 *
 * @param instant before this
 */
public record Until(Instant instant) {
    /** Reads {@code 2026-11-22} or {@code 2026-11-22T09:05:00Z}. */
    public static Until valueOf(String text) {
        return new Until(
                text.indexOf('T') < 0 ? Baku.startOf(LocalDate.parse(text).plusDays(1)) : Instant.parse(text));
    }
}
