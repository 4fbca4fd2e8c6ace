package org.planledger.events.activity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.booking.DayId;
import org.planledger.events.plan.ItemId;

/**
 * An activity was moved to another time or place.
 *
 * @param activityId the activity
 * @param items the plan items it serves
 * @param startsAt new begin
 * @param endsAt new end
 * @param place new place
 * @param reason why
 * @param clashReason why it was set although place or person is taken; null when nothing clashes
 * @param days the days of the place and of each participant that it takes from now on; the former ones are given back
 */
@EventType(name = "activity.rescheduled")
public record ActivityRescheduled(
        ActivityId activityId,
        List<ItemId> items,
        Instant startsAt,
        Instant endsAt,
        Ciphertext place,
        Ciphertext reason,
        @Nullable Ciphertext clashReason,
        List<DayId> days)
        implements ActivityEvent {
    public ActivityRescheduled {
        items = List.copyOf(items);
        days = List.copyOf(days);
    }
}
