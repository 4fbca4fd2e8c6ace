package org.planledger.command.award;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.PersonOf;
import org.planledger.events.OrganisationId;
import org.planledger.events.award.AwardId;
import org.planledger.events.award.StudentNominated;
import org.planledger.events.person.PersonId;
import org.planledger.events.person.PersonKind;
import org.planledger.events.plan.ItemId;

/** Nominates an active student for an award; a second person gives it. */
@CommandName(
        value = "nominate-student",
        events = StudentNominated.class,
        refusals = {"award.already-nominated", "person.unknown", "person.not-student", "item.unknown"})
public record NominateStudent(
        @Schema(description = "Made by the server if left out", requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        AwardId awardId,

        @Schema(description = "The student") @NotNull @PersonOf(PersonKind.STUDENT)
        PersonId student,

        @Schema(description = "What for") @NotBlank @Size(max = Limits.TEXT)
        String reason,

        @Schema(description = "Hours of work behind it") @NotNull @Min(0) @Max(10_000)
        Integer hours,

        @Schema(description = "The plan items it serves") @NotEmpty @Size(max = Limits.ITEMS)
        List<@NotNull ItemId> items)
        implements Command {
    public NominateStudent {
        awardId = Command.identified(awardId, AwardId::new);
        items = Command.distinct(items);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return awardId.value();
    }

    @Override
    public List<ItemId> concerns() {
        return items;
    }
}
