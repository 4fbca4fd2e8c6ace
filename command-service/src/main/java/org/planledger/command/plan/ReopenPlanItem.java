package org.planledger.command.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.Role;
import org.planledger.events.plan.ItemId;
import org.planledger.events.plan.ItemReopened;

/** Opens a closed item again; its closing stays in the history. */
@CommandName(
        value = "reopen-plan-item",
        roles = Role.HEAD,
        events = ItemReopened.class,
        refusals = "item.not-closed",
        unknown = "item.unknown")
public record ReopenPlanItem(
        @NotNull ItemId itemId,

        @Schema(description = "Why it is opened again")
        @NotBlank
        @Size(min = Limits.REASON_MIN, max = Limits.REASON_MAX)
        String reason)
        implements ItemCommand {}
