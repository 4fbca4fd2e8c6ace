package org.planledger.command.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.events.plan.CodeUnlinked;
import org.planledger.events.plan.ItemId;

/** Takes a place in the development strategy from an item; the words of the source stay as they were. */
@CommandName(
        value = "unlink-strategy-code",
        events = CodeUnlinked.class,
        refusals = {"item.closed", "item.carried-over", "code.not-linked"},
        unknown = "item.unknown")
public record UnlinkStrategyCode(
        @NotNull ItemId itemId,

        @Schema(description = "Place in the development strategy", example = "4.2.14")
        @NotNull
        @Size(max = 15)
        @Pattern(regexp = "[0-9]{1,3}([.][0-9]{1,3}){0,3}")
        String code,

        @Schema(description = "Why it does not belong there")
        @NotBlank
        @Size(min = Limits.REASON_MIN, max = Limits.REASON_MAX)
        String reason)
        implements ItemCommand {}
