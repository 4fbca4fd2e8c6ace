package org.planledger.command.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.Role;
import org.planledger.events.plan.ClosingDeclined;
import org.planledger.events.plan.ItemId;

/** Sends a closing request back; the item is open again. */
@CommandName(
        value = "decline-closing",
        roles = Role.HEAD,
        events = ClosingDeclined.class,
        refusals = "closing.not-requested",
        unknown = "item.unknown")
public record DeclineClosing(
        @NotNull ItemId itemId,

        @Schema(description = "What is missing") @NotBlank @Size(min = Limits.REASON_MIN, max = Limits.REASON_MAX)
        String reason)
        implements ItemCommand {}
