package org.planledger.command.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.Role;
import org.planledger.events.plan.ItemAmended;
import org.planledger.events.plan.ItemId;

/** Changes what an item says: not a typo of the source, but another intention. */
@CommandName(
        value = "amend-plan-item",
        roles = Role.HEAD,
        events = ItemAmended.class,
        refusals = {"item.closed", "item.carried-over", "plan.year-closed", "item.unchanged"},
        unknown = "item.unknown")
public record AmendPlanItem(
        @NotNull ItemId itemId,
        @NotBlank @Size(max = Limits.TEXT) String direction,
        @NotBlank @Size(max = Limits.TEXT) String work,
        @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = Limits.TEXT) String> ways,
        @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = Limits.NAME) String> executors,
        @NotBlank @Size(max = Limits.TEXT) String expectedResult,

        @Schema(description = "Why the plan changes") @NotBlank @Size(min = Limits.REASON_MIN, max = Limits.REASON_MAX)
        String reason)
        implements ItemCommand {

    public AmendPlanItem {
        ways = Command.listed(ways);
        executors = Command.listed(executors);
    }
}
