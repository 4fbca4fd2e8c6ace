package org.planledger.events.activity;

import java.time.Instant;
import java.util.List;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.plan.ItemId;

/**
 * An activity took place.
 *
 * @param activityId the activity
 * @param items the plan items it serves
 * @param heldAt when it began
 * @param attendance who came, by role
 * @param outcome what came of it
 */
@EventType(name = "activity.held")
public record ActivityHeld(
        ActivityId activityId, List<ItemId> items, Instant heldAt, Attendance attendance, Ciphertext outcome)
        implements ActivityEvent {
    public ActivityHeld {
        items = List.copyOf(items);
    }

    @Override
    public Instant happenedAt(Instant recordedAt) {
        return heldAt;
    }
}
