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
import org.planledger.events.project.ProjectId;
import org.planledger.events.project.ProjectOutputRecorded;

/** Records what a project has brought about. */
@CommandName(
        value = "record-project-output",
        events = ProjectOutputRecorded.class,
        refusals = {"project.not-running", "project.in-future", "project.before-start"},
        unknown = "project.unknown")
public record RecordProjectOutput(
        @NotNull ProjectId projectId,

        @Schema(description = "What it has brought about") @NotBlank @Size(max = Limits.TEXT)
        String output,

        @Schema(description = "The day, not in the future and not before the start") @NotNull @ThisCentury
        LocalDate producedOn)
        implements Command {

    @Override
    public UUID target(OrganisationId organisation) {
        return projectId.value();
    }
}
