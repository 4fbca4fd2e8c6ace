package org.planledger.command.project;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Role;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.project.ProjectId;
import org.planledger.events.project.ProjectStarted;

/** Lets the work on a project begin. */
@CommandName(
        value = "start-project",
        roles = Role.HEAD,
        events = ProjectStarted.class,
        refusals = {"project.not-proposed", "project.in-future"},
        unknown = "project.unknown")
public record StartProject(
        @NotNull ProjectId projectId,

        @Schema(description = "The day, not in the future") @NotNull @ThisCentury
        LocalDate startedOn)
        implements Command {

    @Override
    public UUID target(OrganisationId organisation) {
        return projectId.value();
    }
}
