package org.planledger.command.plan;

import java.util.List;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.events.OrganisationId;
import org.planledger.events.plan.ItemId;

/** A command that one plan item decides, and that stands in that item's history. */
interface ItemCommand extends Command {
    /** The item that decides. */
    ItemId itemId();

    @Override
    default UUID target(OrganisationId organisation) {
        return itemId().value();
    }

    @Override
    default List<ItemId> concerns() {
        return List.of(itemId());
    }
}
