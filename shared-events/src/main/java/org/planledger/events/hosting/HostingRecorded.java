package org.planledger.events.hosting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.plan.ItemId;

/**
 * It was recorded with whom, and in which district, an activity is held. A later record replaces an earlier one.
 *
 * @param hostingId the record
 * @param items the plan items that the activity serves
 * @param activityId the activity
 * @param partners who holds it together with the centre; null if nobody
 * @param district in which district or town; null if that was not said
 */
@EventType(name = "hosting.recorded")
public record HostingRecorded(
        HostingId hostingId,
        List<ItemId> items,
        ActivityId activityId,
        @Nullable Ciphertext partners,
        @Nullable Ciphertext district)
        implements HostingEvent {
    public HostingRecorded {
        items = List.copyOf(items);
    }
}
