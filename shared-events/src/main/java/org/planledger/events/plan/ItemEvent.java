package org.planledger.events.plan;

import java.util.List;
import org.planledger.events.Event;

/** Everything that can have happened to one item (bənd) of a plan. */
public sealed interface ItemEvent extends Event
        permits ItemImported,
                ItemDrafted,
                ItemTextRepaired,
                ExecutorAssigned,
                RhythmAgreed,
                DueSet,
                CodeLinked,
                CodeUnlinked,
                ItemAmended,
                ClosingRequested,
                ClosingDeclined,
                ItemClosed,
                ItemReopened,
                ItemCarriedOver,
                ItemLeftOpen {
    /** The item. */
    ItemId itemId();

    /** The plan it stands in. */
    PlanId planId();

    @Override
    default List<ItemId> items() {
        return List.of(itemId());
    }
}
