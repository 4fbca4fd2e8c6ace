package org.planledger.query.plan;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Baku;
import org.planledger.events.plan.DueRule;
import org.planledger.query.language.Words;

/**
 * The state of an item at an instant, and why. Never stored: it changes with the day although nothing happens.
 *
 * @param state the state
 * @param why which case of the rule it is
 * @param day the day that decides; null when none does
 * @param days how many days are left, or the agreed rhythm; 0 when neither matters
 * @param last when something was last done; null if nothing was
 * @param year the plan's year
 */
public record ItemState(
        State state,
        Why why,
        @Nullable LocalDate day,
        long days,
        @Nullable LocalDate last,
        int year) {
    private static final int NEARLY_OVER = 7;
    private static final int SOON = 30;

    /** The cases; each has a sentence. */
    public enum Why {
        CLOSED,
        CARRIED_OVER,
        LEFT_OPEN,
        YEAR_AHEAD,
        YEAR_RUNS,
        YEAR_ENDS,
        YEAR_OVER,
        MONTH_AHEAD,
        MONTH_RUNS,
        MONTH_ENDS,
        MONTH_OVER,
        RHYTHM_UNSET,
        RHYTHM_FIRST,
        RHYTHM_NEVER,
        RHYTHM_KEPT,
        RHYTHM_BROKEN,
        WHEN_NEEDED,
        DATE_AHEAD,
        DATE_NEAR,
        DATE_OVER
    }

    /** The state of an item of this plan. */
    public static ItemState of(ItemView item, PlanView plan, Instant instant) {
        var year = plan.year();
        if (item.status() == ItemView.Status.CLOSED) {
            var closing = item.closing();
            var at = closing == null ? null : closing.confirmedAt();
            return new ItemState(State.CLOSED, Why.CLOSED, Baku.dayOf(at == null ? instant : at), 0, null, year);
        }
        if (item.status() == ItemView.Status.CARRIED_OVER) {
            return new ItemState(
                    State.CARRIED_OVER, Why.CARRIED_OVER, null, 0, item.done().last(), year);
        }
        // what was closed with the year and opened again since is judged by its rule: it is worked on
        if (plan.leftOpen().contains(item.itemId())) {
            return new ItemState(
                    State.LEFT_OPEN, Why.LEFT_OPEN, null, 0, item.done().last(), year);
        }
        return of(
                item.due(),
                item.terms().rhythmSince(),
                year,
                Baku.dayOf(instant),
                item.done().last());
    }

    /** The state of an open item, by its rule, on a day in Baku. */
    static ItemState of(DueRule rule, int year, LocalDate today, @Nullable LocalDate last) {
        return of(rule, null, year, today, last);
    }

    /** The same, with a rhythm that counts from this day on and not from the begin of the year. */
    static ItemState of(DueRule rule, @Nullable LocalDate since, int year, LocalDate today, @Nullable LocalDate last) {
        return switch (rule) {
            case DueRule.WithinYear _ -> withinYear(year, today, last);
            case DueRule.InMonth in -> inMonth(YearMonth.of(year, in.month()), today, last);
            case DueRule.Regularly regularly -> regularly(regularly.everyDays(), since, year, today, last);
            case DueRule.WhenNeeded _ -> new ItemState(State.NOT_DUE, Why.WHEN_NEEDED, null, 0, last, year);
            case DueRule.OnDate on -> onDate(on.date(), year, today, last);
        };
    }

    private static ItemState withinYear(int year, LocalDate today, @Nullable LocalDate last) {
        var end = LocalDate.of(year, 12, 31);
        var left = DAYS.between(today, end);
        if (today.getYear() < year) return new ItemState(State.NOT_DUE, Why.YEAR_AHEAD, null, 0, last, year);
        if (today.getYear() > year) return new ItemState(State.OVERDUE, Why.YEAR_OVER, end, 0, last, year);
        if (last == null && today.getMonthValue() >= 10) {
            return new ItemState(State.AT_RISK, Why.YEAR_ENDS, end, left, null, year);
        }
        return new ItemState(State.DUE, Why.YEAR_RUNS, end, left, last, year);
    }

    private static ItemState inMonth(YearMonth month, LocalDate today, @Nullable LocalDate last) {
        var end = month.atEndOfMonth();
        var left = DAYS.between(today, end);
        var year = month.getYear();
        if (today.isBefore(month.atDay(1))) {
            return new ItemState(State.NOT_DUE, Why.MONTH_AHEAD, month.atDay(1), 0, last, year);
        }
        if (today.isAfter(end)) return new ItemState(State.OVERDUE, Why.MONTH_OVER, end, 0, last, year);
        if (last == null && left < NEARLY_OVER) {
            return new ItemState(State.AT_RISK, Why.MONTH_ENDS, end, left, null, year);
        }
        return new ItemState(State.DUE, Why.MONTH_RUNS, end, left, last, year);
    }

    private static ItemState regularly(
            @Nullable Integer days, @Nullable LocalDate since, int year, LocalDate today, @Nullable LocalDate last) {
        // a rhythm is agreed for the plan's year; outside it, only whether the year is there counts
        if (today.getYear() != year) return withinYear(year, today, last);
        if (days == null) return new ItemState(State.DUE, Why.RHYTHM_UNSET, null, 0, last, year);
        var begin = since == null ? LocalDate.of(year - 1, 12, 31) : since;
        var next = (last == null || last.isBefore(begin) ? begin : last).plusDays(days);
        if (today.isAfter(next)) {
            var why = last == null ? Why.RHYTHM_NEVER : Why.RHYTHM_BROKEN;
            return new ItemState(State.OVERDUE, why, next, days, last, year);
        }
        if (last == null) return new ItemState(State.DUE, Why.RHYTHM_FIRST, next, days, null, year);
        return new ItemState(State.KEPT_UP, Why.RHYTHM_KEPT, next, days, last, year);
    }

    private static ItemState onDate(LocalDate date, int year, LocalDate today, @Nullable LocalDate last) {
        var left = DAYS.between(today, date);
        if (left < 0) return new ItemState(State.OVERDUE, Why.DATE_OVER, date, 0, last, year);
        if (left > SOON) return new ItemState(State.NOT_DUE, Why.DATE_AHEAD, date, left, last, year);
        return new ItemState(State.DUE, Why.DATE_NEAR, date, left, last, year);
    }

    /** Why, in words. */
    public String reason(Words words) {
        var values = new HashMap<String, Object>();
        values.put("year", words.year(year));
        values.put("days", days);
        if (day != null) {
            values.put("day", words.day(day));
            values.put("month", words.month(day.getMonthValue()));
        }
        if (last != null) values.put("last", words.day(last));
        return words.sentence("state." + why, values);
    }

    /** When an item is due, in words. */
    public static String due(DueRule rule, Words words) {
        return switch (rule) {
            case DueRule.WithinYear _ -> words.say("due.within-year");
            case DueRule.InMonth in -> words.sentence("due.in-month", Map.of("month", words.month(in.month())));
            case DueRule.Regularly(var days) when days != null -> words.say("due.regularly", Map.of("days", days));
            case DueRule.Regularly _ -> words.say("due.regularly-unset");
            case DueRule.WhenNeeded _ -> words.say("due.when-needed");
            case DueRule.OnDate on -> words.say("due.on-date", Map.of("day", words.day(on.date())));
        };
    }
}
