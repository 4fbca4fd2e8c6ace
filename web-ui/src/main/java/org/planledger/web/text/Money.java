package org.planledger.web.text;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts: typed by people, held as qəpik, written in the reader's language. */
public final class Money {
    /** 100,000,000.00 ₼, the most that one entry may be. */
    public static final long MOST = 10_000_000_000L;

    private static final Pattern PLAIN = Pattern.compile("(\\d{1,11})(?:[.,](\\d{1,2}))?");
    private static final Pattern GROUPED_AZ = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,2})?");
    private static final Pattern GROUPED_EN = Pattern.compile("\\d{1,3}(?:,\\d{3})+\\.\\d{1,2}");

    private Money() {}

    /** {@code 250,50}, {@code 250.50}, {@code 1.250,50 ₼}, {@code 1 250,50} in qəpik; empty when it is no amount. */
    public static OptionalLong qepik(@Nullable String typed) {
        if (typed == null) return OptionalLong.empty();
        var text = typed.replaceAll("[\\s\\u00a0\\u202f₼]|AZN|azn|manat", "");
        if (GROUPED_AZ.matcher(text).matches()) text = text.replace(".", "");
        else if (GROUPED_EN.matcher(text).matches()) text = text.replace(",", "");
        var parts = PLAIN.matcher(text);
        if (!parts.matches()) return OptionalLong.empty();
        var hundredths = parts.group(2) == null ? "00" : (parts.group(2) + "0").substring(0, 2);
        return OptionalLong.of(Long.parseLong(parts.group(1)) * 100 + Long.parseLong(hundredths));
    }

    /** {@code 1.234.567,50 ₼} in Azerbaijani, {@code 1,234,567.50 ₼} in English. */
    public static String shown(long qepik, Locale locale) {
        var format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(BigDecimal.valueOf(qepik, 2)) + "\u00a0₼";
    }

    /** As a form's field holds it: {@code 250,50}. */
    public static String typed(long qepik) {
        return qepik / 100 + "," + (qepik % 100 < 10 ? "0" : "") + qepik % 100;
    }
}
