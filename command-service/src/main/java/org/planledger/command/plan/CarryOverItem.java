package org.planledger.command.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.Role;
import org.planledger.events.plan.ItemCarriedOver;
import org.planledger.events.plan.ItemDrafted;
import org.planledger.events.plan.ItemId;
import org.planledger.events.plan.PlanItemAdded;

/** Lets an item that is not closed go on in the drafted plan of the next year. */
@CommandName(
        value = "carry-over-item",
        roles = Role.HEAD,
        events = {ItemCarriedOver.class, PlanItemAdded.class, ItemDrafted.class},
        refusals = {
            "item.closed",
            "item.carried-over",
            "plan.year-closed",
            "closing.already-requested",
            "plan.next-year-missing",
            "plan.not-draft",
            "plan.key-repeated"
        },
        unknown = "item.unknown")
public record CarryOverItem(
        @NotNull ItemId itemId,

        @Schema(description = "Its number in the plan of the next year; the same if left out", example = "4.2")
        @Size(max = 15)
        @Pattern(regexp = "[0-9]{1,3}([.][0-9]{1,3}){0,3}")
        @Nullable
        String key,

        @Schema(description = "Why it goes on") @NotBlank @Size(min = Limits.REASON_MIN, max = Limits.REASON_MAX)
        String reason)
        implements ItemCommand {}
