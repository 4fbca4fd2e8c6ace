package org.planledger.events.series;

import java.util.List;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.plan.ItemId;

/**
 * What was left of a series was cancelled; each activity has its own {@code activity.cancelled} in the same commit.
 *
 * @param seriesId the series
 * @param items the plan items it serves
 * @param cancelled the activities that will not take place, in order
 * @param reason why
 */
@EventType(name = "series.cancelled")
public record SeriesCancelled(SeriesId seriesId, List<ItemId> items, List<ActivityId> cancelled, Ciphertext reason)
        implements SeriesEvent {
    public SeriesCancelled {
        items = List.copyOf(items);
        cancelled = List.copyOf(cancelled);
    }
}
