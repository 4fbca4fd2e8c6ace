package org.planledger.command.project;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.project.ProjectFinished;
import org.planledger.events.project.ProjectId;

/** Records that a project came to its end. */
@CommandName(
        value = "finish-project",
        events = ProjectFinished.class,
        refusals = {"project.not-running", "project.in-future", "project.before-start"},
        unknown = "project.unknown")
public record FinishProject(
        @NotNull ProjectId projectId,

        @Schema(description = "The day, not in the future and not before the start") @NotNull @ThisCentury
        LocalDate finishedOn,

        @Schema(description = "What came of it") @NotBlank @Size(max = Limits.TEXT)
        String result)
        implements Command {

    @Override
    public UUID target(OrganisationId organisation) {
        return projectId.value();
    }
}
