package org.planledger.command.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Role;
import org.planledger.events.UserId;
import org.planledger.events.plan.ExecutorAssigned;
import org.planledger.events.plan.ItemId;

/** Makes a member of staff answer for an item; it appears on their worklist. */
@CommandName(
        value = "assign-executor",
        roles = Role.HEAD,
        events = ExecutorAssigned.class,
        refusals = {
            "item.closed",
            "item.carried-over",
            "plan.year-closed",
            "account.unknown",
            "executor.already-assigned"
        },
        unknown = "item.unknown")
public record AssignExecutor(
        @NotNull ItemId itemId,

        @Schema(description = "User id of the account") @NotNull
        UserId executor) implements ItemCommand {}
