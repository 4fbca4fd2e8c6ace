package org.planledger.command.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.command.series.SeriesPast.ACTIVITIES;
import static org.planledger.command.series.SeriesPast.END;
import static org.planledger.command.series.SeriesPast.SCHEDULED;
import static org.planledger.command.series.SeriesPast.SERIES;
import static org.planledger.command.series.SeriesPast.START;
import static org.planledger.command.series.SeriesPast.activity;
import static org.planledger.command.series.SeriesPast.booked;
import static org.planledger.command.series.SeriesPast.day;
import static org.planledger.command.series.SeriesPast.later;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.planledger.command.activity.Activity;
import org.planledger.command.booking.Day;
import org.planledger.command.desk.Books;
import org.planledger.events.Event;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.activity.ActivityRescheduled;
import org.planledger.events.series.Reach;

/** Promise: after any moves each activity begins when a plain list of begins says, and no two take the place at once. */
class SeriesPropertyTest {
    /** A wish to move, and the plain list that says what should come of it. */
    record Move(int which, Reach reach, int hours) {
        void on(List<Instant> begins) {
            var by = Duration.ofHours(hours);
            var moved = new ArrayList<>(begins);
            for (int n = 0; n < begins.size(); n++)
                if (reaches(n)) moved.set(n, begins.get(n).plus(by));
            for (int n = 0; n < begins.size(); n++) {
                for (int other = 0; other < begins.size(); other++) {
                    if (reaches(n) && !reaches(other) && together(moved.get(n), moved.get(other))) return;
                }
            }
            for (int n = 0; n < begins.size(); n++) begins.set(n, moved.get(n));
        }

        private boolean reaches(int n) {
            return switch (reach) {
                case THIS -> n == which;
                case THIS_AND_FOLLOWING -> n >= which;
                case ALL -> true;
            };
        }

        private static boolean together(Instant one, Instant other) {
            return Duration.between(one, other).abs().compareTo(Duration.between(START, END)) < 0;
        }
    }

    @Property(tries = 200)
    void aSeriesMovesLikeAListOfBegins(@ForAll("moves") List<Move> moves) {
        var books = Books.of(Series.class, SERIES.value(), SCHEDULED);
        var expected = new ArrayList<Instant>();
        for (int n = 0; n < ACTIVITIES.size(); n++) {
            books.knows(Activity.class, ACTIVITIES.get(n).value(), activity(n));
            books.knows(Day.class, day(7 * n).value(), booked(n));
            expected.add(later(START, 7 * n));
        }
        for (var move : moves) {
            var begins = begins(books.events());
            var to = begins.get(move.which()).plus(Duration.ofHours(move.hours()));
            books.tries(new MoveOccurrence(SERIES, ACTIVITIES.get(move.which()), move.reach(), to, "bayram", null));
            move.on(expected);
            assertThat(begins(books.events())).isEqualTo(expected);
        }
    }

    private static List<Instant> begins(List<Event> events) {
        var begins = new ArrayList<Instant>();
        for (int n = 0; n < ACTIVITIES.size(); n++) begins.add(later(START, 7 * n));
        for (var event : events) {
            if (event instanceof ActivityRescheduled moved) begins.set(place(moved.activityId()), moved.startsAt());
        }
        return begins;
    }

    private static int place(ActivityId activity) {
        return ACTIVITIES.indexOf(activity);
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        var hours = Arbitraries.of(1, -1, 24, -24, 168, -168, 336, 50, 0);
        return Combinators.combine(Arbitraries.integers().between(0, 2), Arbitraries.of(Reach.class), hours)
                .as(Move::new)
                .list()
                .ofMaxSize(8);
    }
}
