package org.planledger.command.project;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.events.OrganisationId;
import org.planledger.events.project.ProjectDropped;
import org.planledger.events.project.ProjectId;

/** Gives a project up. */
@CommandName(
        value = "drop-project",
        events = ProjectDropped.class,
        refusals = "project.over",
        unknown = "project.unknown")
public record DropProject(
        @NotNull ProjectId projectId,

        @Schema(description = "Why it is given up") @NotBlank @Size(min = Limits.REASON_MIN, max = Limits.REASON_MAX)
        String reason)
        implements Command {

    @Override
    public UUID target(OrganisationId organisation) {
        return projectId.value();
    }
}
