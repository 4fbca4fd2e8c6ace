package org.planledger.command.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.events.plan.CodeLinked;
import org.planledger.events.plan.ItemId;

/** Gives an item one more place in the development strategy. */
@CommandName(
        value = "link-strategy-code",
        events = CodeLinked.class,
        refusals = {"item.closed", "item.carried-over", "code.already-linked"},
        unknown = "item.unknown")
public record LinkStrategyCode(
        @NotNull ItemId itemId,

        @Schema(description = "Place in the development strategy", example = "4.2.14")
        @NotNull
        @Size(max = 11)
        @Pattern(regexp = "[0-9]{1,3}([.][0-9]{1,3}){2}")
        String code,

        @Schema(description = "Why it belongs there") @NotBlank @Size(min = Limits.REASON_MIN, max = Limits.REASON_MAX)
        String reason)
        implements ItemCommand {}
