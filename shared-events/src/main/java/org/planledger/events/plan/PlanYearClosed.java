package org.planledger.events.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;

/**
 * The head closed the year of a plan.
 *
 * @param planId the plan
 * @param leftOpen items that were neither closed nor carried over
 * @param reason why those are left that were not left for a reason of their own; null if there are none
 */
@EventType(name = "plan.year-closed")
public record PlanYearClosed(
        PlanId planId, List<ItemId> leftOpen, @Nullable Ciphertext reason) implements PlanEvent {
    public PlanYearClosed {
        leftOpen = List.copyOf(leftOpen);
    }
}
