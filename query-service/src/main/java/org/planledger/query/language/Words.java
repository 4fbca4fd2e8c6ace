package org.planledger.query.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.planledger.events.Baku;

/** Words in one of the two languages. Dates and times are those on the wall in Baku, in both. */
public final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int BRIEF = 160;
    private static final Words AZERBAIJANI = new Words(Locale.of("az", "AZ"));
    private static final Words ENGLISH = new Words(Locale.ENGLISH);

    private final ULocale locale;
    private final ResourceBundle patterns;

    private Words(Locale locale) {
        this.locale = ULocale.forLocale(locale);
        var exact = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        patterns = ResourceBundle.getBundle("sentences", locale, exact);
    }

    /** English for any English, else Azerbaijani. */
    public static Words in(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : AZERBAIJANI;
    }

    /** Whether there are words under this key. */
    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** The words under a key. */
    public String say(String key) {
        return say(key, Map.of());
    }

    /** The words under a key, with these values in their places. */
    public String say(String key, Map<String, ?> values) {
        return new MessageFormat(patterns.getString(key), locale).format(values);
    }

    /** A whole sentence under a key: begun with a capital letter, without the gaps that empty parts leave. */
    public String sentence(String key, Map<String, ?> values) {
        var text = say(key, values)
                .replaceAll(" {2,}", " ")
                .replace(" :", ":")
                .replace(" ;", ";")
                .strip();
        if (text.isEmpty()) return text;
        var first = text.offsetByCodePoints(0, 1);
        return UCharacter.toUpperCase(locale, text.substring(0, first)) + text.substring(first);
    }

    /** A text as part of a sentence: on one line, and cut where a reader would lose the thread. */
    public static String brief(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        var length = line.codePointCount(0, line.length());
        return length <= BRIEF ? line : line.substring(0, line.offsetByCodePoints(0, BRIEF - 1)) + "…";
    }

    /** A day, for example 22.11.2026. */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A moment, for example 22.11.2026 13:05. */
    public String moment(Instant instant) {
        return MOMENT.format(instant.atZone(Baku.ZONE));
    }

    /** A span of time, for example 22.11.2026 10:00–12:00; the second day is named only if it is another. */
    public String span(Instant from, Instant until) {
        var sameDay = Baku.dayOf(from).equals(Baku.dayOf(until));
        return moment(from) + (sameDay ? "–" + TIME.format(until.atZone(Baku.ZONE)) : " – " + moment(until));
    }

    /** An amount, for example 1.234.567,50 ₼. */
    public String money(long qepik) {
        var format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(locale));
        return format.format(BigDecimal.valueOf(qepik, 2)) + " ₼";
    }

    /** A year as it stands before its noun, for example 2025-ci. */
    public String year(int year) {
        return say("part.year", Map.of("digits", Integer.toString(year), "year", year));
    }

    /** A month's name. */
    public String month(int month) {
        return say("month." + month);
    }
}
