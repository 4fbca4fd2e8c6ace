package org.planledger.command.competence;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.PersonOf;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.competence.CompetenceId;
import org.planledger.events.competence.CompetenceLevel;
import org.planledger.events.competence.CompetenceRecorded;
import org.planledger.events.person.PersonId;
import org.planledger.events.person.PersonKind;
import org.planledger.events.plan.ItemId;

/** Records how well a student masters something. */
@CommandName(
        value = "record-competence",
        events = CompetenceRecorded.class,
        refusals = {
            "competence.already-recorded",
            "person.unknown",
            "person.not-student",
            "item.unknown",
            "item.closed",
            "item.carried-over",
            "plan.not-approved",
            "plan.year-closed",
            "competence.in-future"
        })
public record RecordCompetence(
        @Schema(description = "Made by the server if left out", requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        CompetenceId competenceId,

        @Schema(description = "The student") @NotNull @PersonOf(PersonKind.STUDENT)
        PersonId student,

        @Schema(description = "What the student masters") @NotBlank @Size(max = Limits.NAME)
        String competence,

        @Schema(description = "How well") @NotNull CompetenceLevel level,

        @Schema(description = "The day, not in the future") @NotNull @ThisCentury
        LocalDate observedOn,

        @Schema(description = "The plan items it serves") @NotEmpty @Size(max = Limits.ITEMS)
        List<@NotNull ItemId> items)
        implements Command {
    public RecordCompetence {
        competenceId = Command.identified(competenceId, CompetenceId::new);
        items = Command.distinct(items);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return competenceId.value();
    }

    @Override
    public List<ItemId> concerns() {
        return items;
    }
}
