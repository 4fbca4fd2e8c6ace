package org.planledger.command.series;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Past.CHESS_END;
import static org.planledger.command.desk.Past.CHESS_START;
import static org.planledger.command.series.SeriesPast.ACTIVITIES;
import static org.planledger.command.series.SeriesPast.ITEMS;
import static org.planledger.command.series.SeriesPast.SCHEDULED;
import static org.planledger.command.series.SeriesPast.SERIES;
import static org.planledger.command.series.SeriesPast.activity;
import static org.planledger.command.series.SeriesPast.booked;
import static org.planledger.command.series.SeriesPast.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planledger.command.activity.Activity;
import org.planledger.command.booking.Day;
import org.planledger.command.desk.Desk;
import org.planledger.events.activity.ActivityCancelled;
import org.planledger.events.activity.ActivityRescheduled;
import org.planledger.events.booking.DayReleased;
import org.planledger.events.series.SeriesCancelled;

class CancelSeriesTest {
    private final Desk<Series> series = Desk.of(Series.class)
            .given(SCHEDULED)
            .knows(Activity.class, ACTIVITIES.get(0).value(), activity(0))
            .knows(Activity.class, ACTIVITIES.get(1).value(), activity(1))
            .knows(Activity.class, ACTIVITIES.get(2).value(), activity(2))
            .knows(Day.class, day(0).value(), booked(0))
            .knows(Day.class, day(7).value(), booked(1))
            .knows(Day.class, day(14).value(), booked(2));

    private static final CancelSeries CANCEL = new CancelSeries(SERIES, "bitdi");

    @Test
    void whatIsLeftIsCancelled() {
        series.when(CANCEL)
                .makes(
                        List.of(new SeriesCancelled(SERIES, ITEMS, ACTIVITIES, box("bitdi"))),
                        List.of(
                                new ActivityCancelled(ACTIVITIES.get(0), ITEMS, box("bitdi")),
                                new DayReleased(day(0), ACTIVITIES.get(0)),
                                new ActivityCancelled(ACTIVITIES.get(1), ITEMS, box("bitdi")),
                                new DayReleased(day(7), ACTIVITIES.get(1)),
                                new ActivityCancelled(ACTIVITIES.get(2), ITEMS, box("bitdi")),
                                new DayReleased(day(14), ACTIVITIES.get(2))));
    }

    @Test
    void whatHasBegunStays() {
        series.knows(
                        Activity.class,
                        ACTIVITIES.get(0).value(),
                        activity(0),
                        new ActivityRescheduled(
                                ACTIVITIES.get(0),
                                ITEMS,
                                CHESS_START,
                                CHESS_END,
                                box("Klub"),
                                box("bayram"),
                                null,
                                List.of()))
                .when(CANCEL)
                .makes(
                        List.of(new SeriesCancelled(SERIES, ITEMS, ACTIVITIES.subList(1, 3), box("bitdi"))),
                        List.of(
                                new ActivityCancelled(ACTIVITIES.get(1), ITEMS, box("bitdi")),
                                new DayReleased(day(7), ACTIVITIES.get(1)),
                                new ActivityCancelled(ACTIVITIES.get(2), ITEMS, box("bitdi")),
                                new DayReleased(day(14), ACTIVITIES.get(2))));
    }

    @Test
    void nothingIsLeft() {
        var cancelled =
                Desk.of(Series.class).given(SCHEDULED, new SeriesCancelled(SERIES, ITEMS, ACTIVITIES, box("bitdi")));
        for (int n = 0; n < 3; n++) {
            cancelled.knows(
                    Activity.class,
                    ACTIVITIES.get(n).value(),
                    activity(n),
                    new ActivityCancelled(ACTIVITIES.get(n), ITEMS, box("bitdi")));
        }
        cancelled.when(CANCEL).refused("series.nothing-left");
    }

    @Test
    void thereIsNoSuchSeries() {
        Desk.of(Series.class).when(CANCEL).refusedAsUnknown("series.unknown");
    }
}
