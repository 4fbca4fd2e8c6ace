package org.planledger.web.plan.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads when an item is due: the words of plans, and dates. What it does not know is no rule. */
final class DueText {
    private static final List<String> MONTHS = List.of(
            "yanvar",
            "fevral",
            "mart",
            "aprel",
            "may",
            "iyun",
            "iyul",
            "avqust",
            "sentyabr",
            "oktyabr",
            "noyabr",
            "dekabr");
    private static final String NAMES = "(" + String.join("|", MONTHS) + ")";
    private static final String OF_YEAR = "(20[0-9]{2})(?:-?c[iuü])?(?:il(?:in|də)?)?";

    private static final Pattern WITHIN =
            Pattern.compile("(?:cariil|buil|bütünil|il(?=.)|" + OF_YEAR + ")(?:in|də|ərzində|inərzində|boyu|boyunca)?");
    private static final Pattern NEEDED = Pattern.compile(
            "(?:gərək|lazim|zərurət|ehtiyac|tələbat)(?:diyi|olan|olduğu|olduqca|olduqda|gəldikdə)?(?:zaman|vaxt|halda)?");
    private static final Pattern REGULARLY =
            Pattern.compile("(?:m[üu]t[əa]madi|m[üu]nt[əa]z[əa]m|daimi?)(?:olaraq)?[-–,:(]*(.*?)[)]?");
    private static final Pattern DAYS = Pattern.compile("(?:hər)?([0-9]{1,3})gün(?:də|dən)?bir(?:dəfə)?");
    private static final Pattern MONTH =
            Pattern.compile("(?:" + OF_YEAR + ")?" + NAMES + "(?:ayi|ayinda|ayiərzində|da|də)?");
    private static final Pattern EXCEL_MONTH = Pattern.compile("(20[0-9]{2})-([0-9]{2})");
    private static final Pattern ISO = Pattern.compile("(20[0-9]{2})-([0-9]{1,2})-([0-9]{1,2})");
    private static final Pattern NUMBERS =
            Pattern.compile("([0-9]{1,2})[./-]([0-9]{1,2})[./-]" + OF_YEAR + "(?:tarixində)?");
    private static final Pattern NAMED =
            Pattern.compile("([0-9]{1,2})" + NAMES + "(?:" + OF_YEAR + ")?(?:tarixində|da|də)?");

    private DueText() {}

    /**
     * Reads a cell.
     *
     * @param year the plan's; without one, what names no year of its own is no date
     */
    static @Nullable ObjectNode read(String cell, @Nullable Integer year) {
        // words are broken over lines in narrow columns
        var text = Wording.folded(cell).replaceAll("[\\s\u00a0]", "").replaceFirst("[.]$", "");
        var within = WITHIN.matcher(text);
        if (within.matches() && ours(within.group(1), year)) return rule("within-year");
        if (NEEDED.matcher(text).matches()) return rule("when-needed");
        var regularly = REGULARLY.matcher(text);
        if (regularly.matches() && regularly.group(1).isEmpty())
            return rule("regularly").putNull("everyDays");
        int days = days(regularly.matches() ? regularly.group(1) : text);
        if (days >= 1 && days <= 366) return rule("regularly").put("everyDays", days);
        int month = month(text, year);
        if (month >= 1 && month <= 12) return rule("in-month").put("month", month);
        var date = date(text, year);
        return date == null ? null : rule("on-date").put("date", date.toString());
    }

    private static int days(String text) {
        var days = DAYS.matcher(text);
        if (days.matches()) return Integer.parseInt(days.group(1));
        return switch (text) {
            case "hərgün", "gündəlik" -> 1;
            case "hərhəftə", "həftəlik", "həftədəbir", "həftədəbirdəfə" -> 7;
            case "həray", "ayliq", "aydabir", "aydabirdəfə" -> 30;
            case "hərrüb", "rüblük", "rübdəbir", "rübdəbirdəfə" -> 91;
            default -> 0;
        };
    }

    private static int month(String text, @Nullable Integer year) {
        var named = MONTH.matcher(text);
        if (named.matches() && ours(named.group(1), year)) return MONTHS.indexOf(named.group(2)) + 1;
        var numbered = EXCEL_MONTH.matcher(text);
        return numbered.matches() && ours(numbered.group(1), year) ? Integer.parseInt(numbered.group(2)) : 0;
    }

    private static @Nullable LocalDate date(String text, @Nullable Integer year) {
        try {
            var iso = ISO.matcher(text);
            if (iso.matches()) return LocalDate.of(whole(iso, 1), whole(iso, 2), whole(iso, 3));
            var numbers = NUMBERS.matcher(text);
            if (numbers.matches()) return LocalDate.of(whole(numbers, 3), whole(numbers, 2), whole(numbers, 1));
            var named = NAMED.matcher(text);
            if (!named.matches()) return null;
            var of = named.group(3) == null ? year : Integer.valueOf(named.group(3));
            if (of == null) return null;
            return LocalDate.of(of, MONTHS.indexOf(named.group(2)) + 1, whole(named, 1));
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static int whole(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static boolean ours(@Nullable String named, @Nullable Integer year) {
        return named == null || (year != null && Integer.parseInt(named) == year);
    }

    private static ObjectNode rule(String name) {
        return JsonNodeFactory.instance.objectNode().put("rule", name);
    }
}
