package org.planledger.events.series;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.plan.ItemId;

/**
 * Activities in a rhythm were put on the calendar; each has its own {@code activity.scheduled} in the same commit.
 *
 * @param seriesId the series this begins
 * @param items the plan items it serves, one or more
 * @param title what it is called
 * @param kind a known kind's slug, for example {@code meeting}
 * @param startsAt begin of the first
 * @param endsAt end of the first, after its begin
 * @param rhythm how often
 * @param count how many, 2 to 60
 * @param place where
 * @param clashReason why they were set although the place is taken; null when nothing clashes
 * @param activities the activities in order
 */
@EventType(name = "series.scheduled")
public record SeriesScheduled(
        SeriesId seriesId,
        List<ItemId> items,
        Ciphertext title,
        String kind,
        Instant startsAt,
        Instant endsAt,
        Rhythm rhythm,
        int count,
        Ciphertext place,
        @Nullable Ciphertext clashReason,
        List<ActivityId> activities)
        implements SeriesEvent {
    public SeriesScheduled {
        items = List.copyOf(items);
        activities = List.copyOf(activities);
    }
}
