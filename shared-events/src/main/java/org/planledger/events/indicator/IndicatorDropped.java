package org.planledger.events.indicator;

import java.util.List;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.plan.ItemId;

/**
 * An indicator is not measured any more; what was measured stays.
 *
 * @param indicatorId the indicator
 * @param items the plan items whose expected result it measured
 * @param reason why
 */
@EventType(name = "indicator.dropped")
public record IndicatorDropped(IndicatorId indicatorId, List<ItemId> items, Ciphertext reason)
        implements IndicatorEvent {
    public IndicatorDropped {
        items = List.copyOf(items);
    }
}
