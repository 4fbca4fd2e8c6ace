package org.planledger.command.series;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Past.CHESS;
import static org.planledger.command.series.SeriesPast.ACTIVITIES;
import static org.planledger.command.series.SeriesPast.END;
import static org.planledger.command.series.SeriesPast.ITEMS;
import static org.planledger.command.series.SeriesPast.SCHEDULED;
import static org.planledger.command.series.SeriesPast.SERIES;
import static org.planledger.command.series.SeriesPast.START;
import static org.planledger.command.series.SeriesPast.activity;
import static org.planledger.command.series.SeriesPast.booked;
import static org.planledger.command.series.SeriesPast.day;
import static org.planledger.command.series.SeriesPast.later;
import static org.planledger.command.series.SeriesPast.moved;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.planledger.command.activity.Activity;
import org.planledger.command.booking.Day;
import org.planledger.command.desk.Desk;
import org.planledger.events.activity.ActivityCancelled;
import org.planledger.events.booking.DayBooked;
import org.planledger.events.booking.DayReleased;
import org.planledger.events.series.Reach;
import org.planledger.events.series.SeriesMoved;

class MoveOccurrenceTest {
    private final Desk<Series> series = Desk.of(Series.class)
            .given(SCHEDULED)
            .knows(Activity.class, ACTIVITIES.get(0).value(), activity(0))
            .knows(Activity.class, ACTIVITIES.get(1).value(), activity(1))
            .knows(Activity.class, ACTIVITIES.get(2).value(), activity(2))
            .knows(Day.class, day(0).value(), booked(0))
            .knows(Day.class, day(7).value(), booked(1))
            .knows(Day.class, day(14).value(), booked(2));

    @Test
    void oneIsMovedAlone() {
        series.when(move(Reach.THIS, 8, null))
                .makes(
                        List.of(new SeriesMoved(
                                SERIES,
                                ITEMS,
                                ACTIVITIES.get(1),
                                Reach.THIS,
                                later(START, 7),
                                later(START, 8),
                                List.of(ACTIVITIES.get(1)),
                                box("bayram"))),
                        List.of(moved(1, 8), new DayReleased(day(7), ACTIVITIES.get(1)), booked(1, 8)));
    }

    @Test
    void thoseAfterItComeAlong() {
        series.when(move(Reach.THIS_AND_FOLLOWING, 8, null))
                .makes(
                        List.of(new SeriesMoved(
                                SERIES,
                                ITEMS,
                                ACTIVITIES.get(1),
                                Reach.THIS_AND_FOLLOWING,
                                later(START, 7),
                                later(START, 8),
                                List.of(ACTIVITIES.get(1), ACTIVITIES.get(2)),
                                box("bayram"))),
                        List.of(
                                moved(1, 8),
                                new DayReleased(day(7), ACTIVITIES.get(1)),
                                booked(1, 8),
                                moved(2, 15),
                                new DayReleased(day(14), ACTIVITIES.get(2)),
                                booked(2, 15)));
    }

    @Test
    void allAreMovedOntoEachOthersDays() {
        series.when(move(Reach.ALL, 14, null))
                .makes(
                        List.of(new SeriesMoved(
                                SERIES,
                                ITEMS,
                                ACTIVITIES.get(1),
                                Reach.ALL,
                                later(START, 7),
                                later(START, 14),
                                List.of(ACTIVITIES.get(0), ACTIVITIES.get(1), ACTIVITIES.get(2)),
                                box("bayram"))),
                        List.of(
                                moved(0, 7),
                                new DayReleased(day(0), ACTIVITIES.get(0)),
                                booked(0, 7),
                                moved(1, 14),
                                new DayReleased(day(7), ACTIVITIES.get(1)),
                                booked(1, 14),
                                moved(2, 21),
                                new DayReleased(day(14), ACTIVITIES.get(2)),
                                booked(2, 21)));
    }

    @Test
    void whatWasCancelledStays() {
        series.knows(
                        Activity.class,
                        ACTIVITIES.get(2).value(),
                        activity(2),
                        new ActivityCancelled(ACTIVITIES.get(2), ITEMS, box("yox")))
                .when(move(Reach.THIS_AND_FOLLOWING, 8, null))
                .makes(
                        List.of(new SeriesMoved(
                                SERIES,
                                ITEMS,
                                ACTIVITIES.get(1),
                                Reach.THIS_AND_FOLLOWING,
                                later(START, 7),
                                later(START, 8),
                                List.of(ACTIVITIES.get(1)),
                                box("bayram"))),
                        List.of(moved(1, 8), new DayReleased(day(7), ACTIVITIES.get(1)), booked(1, 8)));
    }

    @Test
    void theSameMoveChangesNothing() {
        series.given(new SeriesMoved(
                        SERIES,
                        ITEMS,
                        ACTIVITIES.get(1),
                        Reach.THIS,
                        later(START, 7),
                        later(START, 8),
                        List.of(ACTIVITIES.get(1)),
                        box("bayram")))
                .knows(Activity.class, ACTIVITIES.get(1).value(), activity(1), moved(1, 8))
                .when(move(Reach.THIS, 8, null))
                .refused("activity.unchanged");
    }

    @Test
    void aCancelledActivityIsNotMoved() {
        series.knows(
                        Activity.class,
                        ACTIVITIES.get(1).value(),
                        activity(1),
                        new ActivityCancelled(ACTIVITIES.get(1), ITEMS, box("yox")))
                .when(move(Reach.THIS, 8, null))
                .refused("activity.not-scheduled");
    }

    @Test
    void oneOfTheSeriesIsInTheWayIfItStays() {
        series.when(move(Reach.THIS, 14, null)).refused("booking.clash");
    }

    @Test
    void aReasonStandsOnlyWhereAnotherIsInTheWay() {
        series.knows(Day.class, day(15).value(), new DayBooked(day(15), CHESS, later(START, 15), later(END, 15)))
                .when(move(Reach.THIS_AND_FOLLOWING, 8, "yer çoxdur"))
                .makes(
                        List.of(new SeriesMoved(
                                SERIES,
                                ITEMS,
                                ACTIVITIES.get(1),
                                Reach.THIS_AND_FOLLOWING,
                                later(START, 7),
                                later(START, 8),
                                List.of(ACTIVITIES.get(1), ACTIVITIES.get(2)),
                                box("bayram"))),
                        List.of(
                                moved(1, 8),
                                new DayReleased(day(7), ACTIVITIES.get(1)),
                                booked(1, 8),
                                moved(2, 15, "yer çoxdur"),
                                new DayReleased(day(14), ACTIVITIES.get(2)),
                                booked(2, 15)));
    }

    @Test
    void anotherActivityIsNotOfThisSeries() {
        series.when(new MoveOccurrence(SERIES, CHESS, Reach.THIS, START, "bayram", null))
                .refused("series.occurrence-unknown");
    }

    @Test
    void thereIsNoSuchSeries() {
        Desk.of(Series.class).when(move(Reach.THIS, 8, null)).refusedAsUnknown("series.unknown");
    }

    private static MoveOccurrence move(Reach reach, int days, @Nullable String clashReason) {
        return new MoveOccurrence(SERIES, ACTIVITIES.get(1), reach, later(START, days), "bayram", clashReason);
    }
}
