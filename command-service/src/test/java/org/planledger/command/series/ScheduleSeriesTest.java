package org.planledger.command.series;

import static org.planledger.command.desk.Past.CARRIED_OVER;
import static org.planledger.command.desk.Past.CHESS;
import static org.planledger.command.desk.Past.CLOSING_REQUESTED;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.ITEM_CLOSED;
import static org.planledger.command.desk.Past.ITEM_IMPORTED;
import static org.planledger.command.desk.Past.NO_ITEM;
import static org.planledger.command.desk.Past.PLAN;
import static org.planledger.command.desk.Past.PLAN_APPROVED;
import static org.planledger.command.desk.Past.PLAN_IMPORTED;
import static org.planledger.command.desk.Past.YEAR_CLOSED;
import static org.planledger.command.series.SeriesPast.END;
import static org.planledger.command.series.SeriesPast.SCHEDULED;
import static org.planledger.command.series.SeriesPast.SERIES;
import static org.planledger.command.series.SeriesPast.START;
import static org.planledger.command.series.SeriesPast.activity;
import static org.planledger.command.series.SeriesPast.booked;
import static org.planledger.command.series.SeriesPast.day;
import static org.planledger.command.series.SeriesPast.later;
import static org.planledger.command.series.SeriesPast.scheduled;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.planledger.command.booking.Day;
import org.planledger.command.desk.Desk;
import org.planledger.command.plan.Item;
import org.planledger.command.plan.Plan;
import org.planledger.events.booking.DayBooked;
import org.planledger.events.plan.ItemId;
import org.planledger.events.series.Rhythm;

class ScheduleSeriesTest {
    private final Desk<Series> series = Desk.of(Series.class)
            .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
            .knows(Item.class, ITEM.value(), ITEM_IMPORTED);

    @Test
    void allItsActivitiesAreOnTheCalendar() {
        series.when(weekly(ITEM, null))
                .makes(
                        List.of(SCHEDULED),
                        List.of(activity(0), booked(0), activity(1), booked(1), activity(2), booked(2)));
    }

    @Test
    void itIsScheduledOnce() {
        series.given(SCHEDULED).when(weekly(ITEM, null)).refused("series.already-scheduled");
    }

    @Test
    void itServesItemsThatExist() {
        series.when(weekly(NO_ITEM, null)).refused("item.unknown");
    }

    @Test
    void itServesItemsThatAreOpen() {
        series.knows(Item.class, ITEM.value(), ITEM_IMPORTED, CLOSING_REQUESTED, ITEM_CLOSED)
                .when(weekly(ITEM, null))
                .refused("item.closed");
    }

    @Test
    void thePlanIsApproved() {
        series.knows(Plan.class, PLAN.value(), PLAN_IMPORTED)
                .when(weekly(ITEM, null))
                .refused("plan.not-approved");
    }

    @Test
    void anItemThatGoesOnNextYearTakesNoMore() {
        series.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED, CARRIED_OVER)
                .when(weekly(ITEM, null))
                .refused("item.carried-over");
    }

    @Test
    void aClosedYearTakesNoMore() {
        series.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED, YEAR_CLOSED)
                .when(weekly(ITEM, null))
                .refused("plan.year-closed");
    }

    @Test
    void itsKindIsKnown() {
        series.when(of(ITEM, "ziyafət", Rhythm.WEEKLY, END, null)).refused("activity.kind-unknown");
    }

    @Test
    void oneEndsBeforeTheNextBegins() {
        series.when(of(ITEM, "meeting", Rhythm.WEEKLY, later(START, 8), null)).refused("series.overlaps");
    }

    @Test
    void eachEndsWithinFourteenDays() {
        series.when(of(ITEM, "meeting", Rhythm.MONTHLY, later(START, 15), null)).refused("activity.too-long");
    }

    @Test
    void anotherTimeIsInTheWayOfOne() {
        series.knows(Day.class, day(7).value(), new DayBooked(day(7), CHESS, later(START, 7), later(END, 7)))
                .when(weekly(ITEM, null))
                .refused("booking.clash");
    }

    @Test
    void aReasonStandsOnlyWhereItIsNeeded() {
        series.knows(Day.class, day(7).value(), new DayBooked(day(7), CHESS, later(START, 7), later(END, 7)))
                .when(weekly(ITEM, "yer çoxdur"))
                .makes(
                        List.of(scheduled("yer çoxdur")),
                        List.of(activity(0), booked(0), activity(1, "yer çoxdur"), booked(1), activity(2), booked(2)));
    }

    private static ScheduleSeries weekly(ItemId item, @Nullable String clashReason) {
        return of(item, "meeting", Rhythm.WEEKLY, END, clashReason);
    }

    private static ScheduleSeries of(
            ItemId item, String kind, Rhythm rhythm, Instant end, @Nullable String clashReason) {
        return new ScheduleSeries(SERIES, List.of(item), "Görüş", kind, START, end, rhythm, 3, "Klub", clashReason);
    }
}
