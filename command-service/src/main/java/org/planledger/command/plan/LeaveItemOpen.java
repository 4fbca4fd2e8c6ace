package org.planledger.command.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.Role;
import org.planledger.events.plan.ItemId;
import org.planledger.events.plan.ItemLeftOpen;

/** Says why an item will be left open when its year is closed; until then it can be worked on, and another reason can be given. */
@CommandName(
        value = "leave-item-open",
        roles = Role.HEAD,
        events = ItemLeftOpen.class,
        refusals = {
            "item.closed",
            "item.carried-over",
            "plan.not-approved",
            "plan.year-already-closed",
            "closing.already-requested"
        },
        unknown = "item.unknown")
public record LeaveItemOpen(
        @NotNull ItemId itemId,

        @Schema(description = "Why it is left open") @NotBlank @Size(min = Limits.REASON_MIN, max = Limits.REASON_MAX)
        String reason)
        implements ItemCommand {}
