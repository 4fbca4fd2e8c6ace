package org.planledger.events.series;

import java.time.Instant;
import java.util.List;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.plan.ItemId;

/**
 * Activities of a series were moved by one stretch of time; each has its own {@code activity.rescheduled} in the same commit.
 *
 * @param seriesId the series
 * @param items the plan items it serves
 * @param activityId the activity that was moved
 * @param reach which others moved with it
 * @param movedFrom its former begin
 * @param movedTo its new begin; the others moved by the same stretch
 * @param moved all that moved, in order
 * @param reason why
 */
@EventType(name = "series.moved")
public record SeriesMoved(
        SeriesId seriesId,
        List<ItemId> items,
        ActivityId activityId,
        Reach reach,
        Instant movedFrom,
        Instant movedTo,
        List<ActivityId> moved,
        Ciphertext reason)
        implements SeriesEvent {
    public SeriesMoved {
        items = List.copyOf(items);
        moved = List.copyOf(moved);
    }
}
