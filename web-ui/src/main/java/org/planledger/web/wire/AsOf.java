package org.planledger.web.wire;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.planledger.web.text.Dates;

/**
 * Another instant to look at.
 *
 * @param text as it stands in the address and the form: {@code 22.10.2026 13:05} or {@code @214}
 * @param query as query-service wants it: an ISO instant or {@code @214}
 */
public record AsOf(String text, String query) {
    private static final Pattern POSITION = Pattern.compile("@?\\s*(\\d{1,18})");

    /**
     * Reads what a person typed: a date, with or without a time (then the end of that day), or a position.
     *
     * @throws Unclear when it is none of these
     */
    public static @Nullable AsOf of(@Nullable String typed) {
        if (typed == null || typed.isBlank()) return null;
        var text = typed.strip();
        var position = POSITION.matcher(text);
        if (position.matches()) return new AsOf("@" + position.group(1), "@" + position.group(1));
        return new AsOf(text, instant(text).toString());
    }

    /** As a person reads it. */
    public String label() {
        return text.startsWith("@") ? "№ " + text.substring(1) : text;
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException _) {
            return spoken(text);
        }
    }

    private static Instant spoken(String text) {
        var parts = text.split("\\s+", 2);
        var day = Dates.date(parts[0]).orElseThrow(() -> new Unclear(text));
        LocalDateTime local = parts.length == 1
                ? day.plusDays(1).atStartOfDay()
                : day.atTime(Dates.time(parts[1]).orElseThrow(() -> new Unclear(text)));
        var instant = local.atZone(Dates.ZONE).toInstant();
        return parts.length == 1 ? instant.minusMillis(1) : instant;
    }

    /** Neither a date nor a position. */
    public static final class Unclear extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unclear(String text) {
            super("neither a date nor a position: " + text);
        }
    }
}
