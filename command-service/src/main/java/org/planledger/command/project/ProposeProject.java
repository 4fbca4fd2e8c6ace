package org.planledger.command.project;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.events.OrganisationId;
import org.planledger.events.partner.PartnerId;
import org.planledger.events.plan.ItemId;
import org.planledger.events.project.ProjectId;
import org.planledger.events.project.ProjectProposed;

/** Proposes a joint project. */
@CommandName(
        value = "propose-project",
        events = ProjectProposed.class,
        refusals = {
            "project.already-proposed",
            "item.unknown",
            "item.closed",
            "item.carried-over",
            "plan.not-approved",
            "plan.year-closed",
            "partner.unknown"
        })
public record ProposeProject(
        @Schema(description = "Made by the server if left out", requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        ProjectId projectId,

        @Schema(description = "What it is called") @NotBlank @Size(max = Limits.TITLE)
        String title,

        @Schema(description = "What it is for") @NotBlank @Size(max = Limits.TEXT)
        String aim,

        @Schema(description = "With whom") @Size(max = Limits.NAMED)
        List<@NotNull PartnerId> partners,

        @Schema(description = "The plan items it serves") @NotEmpty @Size(max = Limits.ITEMS)
        List<@NotNull ItemId> items)
        implements Command {

    public ProposeProject {
        projectId = Command.identified(projectId, ProjectId::new);
        partners = Command.distinct(partners);
        items = Command.distinct(items);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return projectId.value();
    }

    @Override
    public List<ItemId> concerns() {
        return items;
    }
}
