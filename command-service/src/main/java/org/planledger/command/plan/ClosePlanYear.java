package org.planledger.command.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.Role;
import org.planledger.events.OrganisationId;
import org.planledger.events.plan.PlanId;
import org.planledger.events.plan.PlanYearClosed;

/** Closes the year of a plan: every item is closed, carried over, or left for a reason, its own or the common one. */
@CommandName(
        value = "close-plan-year",
        roles = Role.HEAD,
        events = PlanYearClosed.class,
        refusals = {"plan.not-approved", "plan.year-already-closed", "plan.closings-pending", "plan.items-open"},
        unknown = "plan.unknown")
public record ClosePlanYear(
        @NotNull PlanId planId,

        @Schema(
                description =
                        "Why items are left that are neither closed nor carried over and have no reason of their own")
        @Size(max = Limits.REASON_MAX)
        @Nullable
        String leftReason)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return planId.value();
    }
}
