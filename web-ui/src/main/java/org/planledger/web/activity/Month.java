package org.planledger.web.activity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.planledger.web.text.Dates;

/**
 * A month as a grid of weeks that begin on Monday.
 *
 * @param month which
 * @param today the day to mark
 * @param activities what stands in it
 */
public record Month(YearMonth month, LocalDate today, List<ActivityRow> activities) {
    private static final int WEEK = 7;

    /** One day of the grid. */
    public record Day(LocalDate date, boolean inMonth, boolean today, List<ActivityRow> activities) {}

    /** The weeks, each of seven days. */
    public List<List<Day>> weeks() {
        var first = month.atDay(1);
        var day = first.minusDays(first.getDayOfWeek().getValue() - 1L);
        var weeks = new ArrayList<List<Day>>();
        while (day.isBefore(month.atEndOfMonth()) || day.equals(month.atEndOfMonth())) {
            var week = new ArrayList<Day>();
            for (int i = 0; i < WEEK; i++, day = day.plusDays(1)) week.add(day(day));
            weeks.add(week);
        }
        return weeks;
    }

    /** {@code 2026-10}, for the link to the month before. */
    public YearMonth previous() {
        return month.minusMonths(1);
    }

    /** {@code 2026-12}, for the link to the month after. */
    public YearMonth next() {
        return month.plusMonths(1);
    }

    private Day day(LocalDate date) {
        return new Day(
                date,
                YearMonth.from(date).equals(month),
                date.equals(today),
                activities.stream().filter(activity -> covers(activity, date)).toList());
    }

    private static boolean covers(ActivityRow activity, LocalDate date) {
        var from = activity.startsAt().atZone(Dates.ZONE).toLocalDate();
        var to =
                activity.endsAt().minus(1, ChronoUnit.MILLIS).atZone(Dates.ZONE).toLocalDate();
        return !date.isBefore(from) && (!date.isAfter(to) || date.equals(from));
    }
}
