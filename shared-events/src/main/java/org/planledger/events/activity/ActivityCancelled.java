package org.planledger.events.activity;

import java.util.List;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.plan.ItemId;

/**
 * An activity will not take place.
 *
 * @param activityId the activity
 * @param items the plan items it was to serve
 * @param reason why
 */
@EventType(name = "activity.cancelled")
public record ActivityCancelled(ActivityId activityId, List<ItemId> items, Ciphertext reason) implements ActivityEvent {
    public ActivityCancelled {
        items = List.copyOf(items);
    }
}
