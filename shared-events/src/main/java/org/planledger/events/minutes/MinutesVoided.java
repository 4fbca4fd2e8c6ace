package org.planledger.events.minutes;

import java.util.List;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.plan.ItemId;

/**
 * Minutes were recorded by mistake; the record stays and no longer counts.
 *
 * @param minutesId the minutes
 * @param items the plan items that the activity serves
 * @param reason why
 */
@EventType(name = "minutes.voided")
public record MinutesVoided(MinutesId minutesId, List<ItemId> items, Ciphertext reason) implements MinutesEvent {
    public MinutesVoided {
        items = List.copyOf(items);
    }
}
