package org.planledger.command.plan;

import jakarta.validation.constraints.NotNull;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Role;
import org.planledger.events.plan.ItemClosed;
import org.planledger.events.plan.ItemId;

/** Confirms, as the second person, that an item is done; what was cited is checked again. */
@CommandName(
        value = "close-plan-item",
        roles = Role.HEAD,
        events = ItemClosed.class,
        refusals = {"closing.not-requested", "closing.same-person", "item.closed", "closing.visit-not-counting"},
        unknown = "item.unknown")
public record ClosePlanItem(@NotNull ItemId itemId) implements ItemCommand {}
