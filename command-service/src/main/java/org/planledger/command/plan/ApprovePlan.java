package org.planledger.command.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Role;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.plan.PlanApproved;
import org.planledger.events.plan.PlanId;

/** Approves a plan: from now on its items can be worked on and closed. */
@CommandName(
        value = "approve-plan",
        roles = Role.HEAD,
        events = PlanApproved.class,
        refusals = {"plan.already-approved", "plan.empty", "approval.in-future"},
        unknown = "plan.unknown")
public record ApprovePlan(
        @NotNull PlanId planId,

        @Schema(description = "The day on the document") @NotNull @ThisCentury
        LocalDate approvedOn)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return planId.value();
    }
}
