package org.planledger.events.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Baku;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.plan.ItemId;

/**
 * An indicator was measured.
 *
 * @param indicatorId the indicator
 * @param items the plan items whose expected result it measures
 * @param measuredOn the day
 * @param value how it stands
 * @param note how it was measured; null if nothing was said
 */
@EventType(name = "indicator.measured")
public record IndicatorMeasured(
        IndicatorId indicatorId,
        List<ItemId> items,
        LocalDate measuredOn,
        long value,
        @Nullable Ciphertext note) implements IndicatorEvent {
    public IndicatorMeasured {
        items = List.copyOf(items);
    }

    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(measuredOn);
    }
}
