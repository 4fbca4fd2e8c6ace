package org.planledger.web.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dates and times as people type them. */
public final class Dates {
    /** Where the centre is; every date that a person reads or types is of this zone. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Baku");

    /** How a day is written. */
    public static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    /** How a time of day is written. */
    public static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private static final List<DateTimeFormatter> DAYS = List.of(strict("d.M.uuuu"), strict("uuuu-M-d"));
    private static final List<DateTimeFormatter> TIMES = List.of(strict("H:mm"));

    private Dates() {}

    /** {@code 22.11.2026}; also {@code 2.1.2026}, {@code 22/11/2026}, {@code 2026-11-22}. */
    public static Optional<LocalDate> date(@Nullable String typed) {
        if (typed == null) return Optional.empty();
        var text = typed.strip().replace('/', '.').replace(" ", "");
        // a fifth digit of the year is a slip, and calendars of databases and of Java end at different places
        return first(DAYS, format -> LocalDate.parse(text, format))
                .filter(day -> day.getYear() >= 1 && day.getYear() <= 9999);
    }

    /** {@code 13:05}; also {@code 9:30}, {@code 13.05}. */
    public static Optional<LocalTime> time(@Nullable String typed) {
        if (typed == null) return Optional.empty();
        var text = typed.strip().replace('.', ':');
        return first(TIMES, format -> LocalTime.parse(text, format));
    }

    private static <T> Optional<T> first(
            List<DateTimeFormatter> formats, java.util.function.Function<DateTimeFormatter, T> parse) {
        for (var format : formats) {
            try {
                return Optional.of(parse.apply(format));
            } catch (DateTimeParseException _) {
                // the next way of writing it may fit
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
