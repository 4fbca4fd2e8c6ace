package org.planledger.web.text;

import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How values are written for the reader of one page.
 *
 * @param locale the reader's language
 */
public record Show(Locale locale) {
    /** {@code 22.11.2026}. */
    public String date(@Nullable LocalDate day) {
        return day == null ? "" : Dates.DATE.format(day);
    }

    /** The day of an instant, {@code 22.11.2026}. */
    public String day(@Nullable Instant instant) {
        return instant == null ? "" : Dates.DATE.format(instant.atZone(Dates.ZONE));
    }

    /** How long ago in the largest whole unit: {@code 3 gün}, {@code 5 saat}, {@code 12 dəqiqə}. */
    public String age(Instant from, Instant now) {
        var age = Duration.between(from, now);
        var az = locale.getLanguage().equals("az");
        if (age.toDays() > 0) return age.toDays() + (az ? " gün" : " d");
        if (age.toHours() > 0) return age.toHours() + (az ? " saat" : " h");
        return Math.max(0, age.toMinutes()) + (az ? " dəqiqə" : " min");
    }

    /** {@code 13:05}. */
    public String time(@Nullable Instant instant) {
        return instant == null ? "" : Dates.TIME.format(instant.atZone(Dates.ZONE));
    }

    /** {@code 22.11.2026 13:05}. */
    public String moment(@Nullable Instant instant) {
        return instant == null ? "" : day(instant) + " " + time(instant);
    }

    /** {@code 22.11.2026 13:05–14:00}, or both days when they differ. */
    public String span(Instant from, Instant to) {
        return day(from).equals(day(to)) ? moment(from) + "–" + time(to) : moment(from) + " – " + moment(to);
    }

    /** {@code 1.234,50 ₼}. */
    public String money(long qepik) {
        return Money.shown(qepik, locale);
    }

    /** With its sign: {@code +250,50 ₼}. */
    public String signed(long qepik) {
        return (qepik > 0 ? "+" : qepik < 0 ? "−" : "") + money(Math.abs(qepik));
    }

    /** In words. */
    public String words(long qepik) {
        return Words.amount(qepik, locale);
    }

    /** {@code 2025-ci} in Azerbaijani, {@code 2025} in English. */
    public String year(int year) {
        return locale.getLanguage().equals("az") ? Words.year(year) : String.valueOf(year);
    }

    /** {@code 2026-11}, as addresses of the calendar have it. */
    public String monthOf(Instant instant) {
        return YearMonth.from(instant.atZone(Dates.ZONE)).toString();
    }

    /** {@code noyabr}. */
    public String month(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    /** {@code noy}: where there is little room. */
    public String shortMonth(int month) {
        return Month.of(month).getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    /** A first letter in capitals by the rules of the language (i → İ). */
    public String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }

    /** {@code B.e.}, the short day of the week, 1 = Monday. */
    public String weekday(int day) {
        return DayOfWeek.of(day).getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    /** {@code bazar}: the day of the week in full. */
    public String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    /** {@code 1.234}. */
    public String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /** {@code 1,4 MB}; what is smaller than a kilobyte in bytes. */
    public String size(long bytes) {
        if (bytes < 1000) return number(bytes) + " B";
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return bytes < 1_000_000 ? format.format(bytes / 1000.0) + " KB" : format.format(bytes / 1_000_000.0) + " MB";
    }
}
