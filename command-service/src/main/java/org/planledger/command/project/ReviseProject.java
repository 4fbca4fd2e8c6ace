package org.planledger.command.project;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.events.OrganisationId;
import org.planledger.events.partner.PartnerId;
import org.planledger.events.project.ProjectId;
import org.planledger.events.project.ProjectRevised;

/** Writes the proposal of a project anew; what stood before stays in its history. */
@CommandName(
        value = "revise-project",
        events = ProjectRevised.class,
        refusals = {"project.not-proposed", "partner.unknown"},
        unknown = "project.unknown")
public record ReviseProject(
        @NotNull ProjectId projectId,

        @Schema(description = "What it is called") @NotBlank @Size(max = Limits.TITLE)
        String title,

        @Schema(description = "What it is for") @NotBlank @Size(max = Limits.TEXT)
        String aim,

        @Schema(description = "With whom") @Size(max = Limits.NAMED)
        List<@NotNull PartnerId> partners)
        implements Command {

    public ReviseProject {
        partners = Command.distinct(partners);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return projectId.value();
    }
}
