package org.planledger.events.kind;

import java.util.List;
import org.planledger.events.CardEvent;
import org.planledger.events.plan.ItemId;

/** Everything that can have happened to a kind of activity. */
public sealed interface KindEvent extends CardEvent permits KindDefined, KindChosen, KindRetired {
    /** The kind. */
    KindId kindId();

    @Override
    default KindId card() {
        return kindId();
    }

    @Override
    default List<ItemId> items() {
        return List.of();
    }
}
