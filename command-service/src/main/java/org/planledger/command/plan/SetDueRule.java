package org.planledger.command.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.Role;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.plan.DueRule;
import org.planledger.events.plan.DueSet;
import org.planledger.events.plan.ItemId;

/** Sets another rule for when an item is to be carried out; the words of the source stay as they were. */
@CommandName(
        value = "set-due-rule",
        roles = Role.HEAD,
        events = DueSet.class,
        refusals = {"item.closed", "item.carried-over", "plan.year-closed", "due.unchanged"},
        unknown = "item.unknown")
public record SetDueRule(
        @NotNull ItemId itemId,
        @NotNull @ThisCentury DueRule due,

        @Schema(description = "Why the rule changes") @NotBlank @Size(min = Limits.REASON_MIN, max = Limits.REASON_MAX)
        String reason)
        implements ItemCommand {}
