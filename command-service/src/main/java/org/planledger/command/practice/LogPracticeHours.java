package org.planledger.command.practice;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.planledger.events.person.PersonId;
import org.planledger.events.person.PersonKind;
import org.planledger.events.plan.ItemId;
import org.planledger.events.practice.PracticeId;
import org.planledger.events.practice.PracticeLogged;

/** Records how long a student practised on a day. */
@CommandName(
        value = "log-practice-hours",
        events = PracticeLogged.class,
        refusals = {
            "practice.already-logged",
            "person.unknown",
            "person.not-student",
            "item.unknown",
            "item.closed",
            "item.carried-over",
            "plan.not-approved",
            "plan.year-closed",
            "practice.in-future"
        })
public record LogPracticeHours(
        @Schema(description = "Made by the server if left out", requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        PracticeId practiceId,

        @Schema(description = "The student") @NotNull @PersonOf(PersonKind.STUDENT)
        PersonId student,

        @Schema(description = "The day, not in the future") @NotNull @ThisCentury
        LocalDate practisedOn,

        @Schema(description = "How long, in minutes") @NotNull @Min(1) @Max(1440)
        Integer minutes,

        @Schema(description = "Where") @NotBlank @Size(max = Limits.NAME)
        String place,

        @Schema(description = "The plan items it serves") @NotEmpty @Size(max = Limits.ITEMS)
        List<@NotNull ItemId> items)
        implements Command {
    public LogPracticeHours {
        practiceId = Command.identified(practiceId, PracticeId::new);
        items = Command.distinct(items);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return practiceId.value();
    }

    @Override
    public List<ItemId> concerns() {
        return items;
    }
}
