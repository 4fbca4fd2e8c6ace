package org.planledger.events.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.plan.ItemId;

/**
 * It was settled by what an expected result (gözlənilən nəticə) is measured.
 *
 * @param indicatorId the indicator this begins
 * @param items the plan items whose expected result it measures, one or more
 * @param name what is measured, in words
 * @param unit in which unit, in words
 * @param before how it stood before the work; null if that is unknown
 * @param target what is to be reached; null if none was set
 */
@EventType(name = "indicator.defined")
public record IndicatorDefined(
        IndicatorId indicatorId,
        List<ItemId> items,
        Ciphertext name,
        Ciphertext unit,
        @Nullable Long before,
        @Nullable Long target)
        implements IndicatorEvent {
    public IndicatorDefined {
        items = List.copyOf(items);
    }
}
