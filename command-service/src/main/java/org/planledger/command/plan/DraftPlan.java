package org.planledger.command.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.Role;
import org.planledger.command.decision.StreamIds;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.plan.PlanDrafted;

/** Begins the plan of a year without a document; items are written into it until it is approved. */
@CommandName(value = "draft-plan", roles = Role.HEAD, events = PlanDrafted.class, refusals = "plan.already-exists")
public record DraftPlan(
        @Schema(description = "Calendar year the plan is for") @NotNull @Min(ThisCentury.FIRST) @Max(ThisCentury.LAST)
        Integer year,

        @Schema(description = "Who issues it") @NotBlank @Size(max = Limits.NAME)
        String institution,

        @Schema(description = "Heading") @NotBlank @Size(max = Limits.TITLE)
        String title,

        @Schema(description = "Who signs") @NotBlank @Size(max = Limits.NAME)
        String signatory)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return StreamIds.plan(organisation, year).value();
    }
}
