package org.planledger.command.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.events.plan.ItemId;
import org.planledger.events.plan.ItemTextRepaired;
import org.planledger.events.plan.TextField;

/** Repairs a typo or a broken line in an item's text; the source cell stays as it was. */
@CommandName(
        value = "repair-source-text",
        events = ItemTextRepaired.class,
        refusals = {"text.mismatch", "text.unchanged"},
        unknown = "item.unknown")
public record RepairSourceText(
        @NotNull ItemId itemId,

        @Schema(description = "Which text of the item") @NotNull
        TextField field,

        @Schema(description = "Which one of several ways or executors, from 0; 0 for single texts")
        @NotNull
        @Min(0)
        @Max(49)
        Integer index,

        @Schema(description = "The whole text as it stands now") @NotBlank @Size(max = Limits.TEXT)
        String before,

        @Schema(description = "The whole text as it is to stand") @NotBlank @Size(max = Limits.TEXT)
        String after,

        @Schema(description = "Why it is repaired") @NotBlank @Size(min = Limits.REASON_MIN, max = Limits.REASON_MAX)
        String reason)
        implements ItemCommand {}
