package org.planledger.command.series;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.planledger.events.Baku;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.series.Reach;
import org.planledger.events.series.Rhythm;

/** When the activities of a series take place, and which of them a move takes along. */
final class Occurrences {
    private Occurrences() {}

    /** One instant for each of so many, the first of them given, in a rhythm of the calendar in Baku. */
    static List<Instant> of(Instant first, Rhythm rhythm, int count) {
        var begin = first.atZone(Baku.ZONE);
        return IntStream.range(0, count)
                .mapToObj(n -> later(begin, rhythm, n).toInstant())
                .toList();
    }

    /** The activities of the series that a move of this one concerns, in order. */
    static List<ActivityId> within(Reach reach, ActivityId moved, List<ActivityId> series) {
        return switch (reach) {
            case THIS -> List.of(moved);
            case THIS_AND_FOLLOWING -> series.subList(series.indexOf(moved), series.size());
            case ALL -> series;
        };
    }

    // Counted from the first each time: a month cut short does not shorten those after it.
    private static ZonedDateTime later(ZonedDateTime first, Rhythm rhythm, int n) {
        return switch (rhythm) {
            case WEEKLY -> first.plusWeeks(n);
            case FORTNIGHTLY -> first.plusWeeks(2L * n);
            case MONTHLY -> first.plusMonths(n);
        };
    }
}
