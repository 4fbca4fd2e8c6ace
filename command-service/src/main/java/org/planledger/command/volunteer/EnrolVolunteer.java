package org.planledger.command.volunteer;

import io.swagger.v3.oas.annotations.media.Schema;
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
import org.planledger.events.volunteer.VolunteerEnrolled;
import org.planledger.events.volunteer.VolunteerId;

/** Enrols a student as a volunteer. */
@CommandName(
        value = "enrol-volunteer",
        events = VolunteerEnrolled.class,
        refusals = {
            "volunteer.already-enrolled",
            "person.unknown",
            "person.not-student",
            "item.unknown",
            "item.closed",
            "item.carried-over",
            "plan.not-approved",
            "plan.year-closed"
        })
public record EnrolVolunteer(
        @Schema(description = "Made by the server if left out", requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        VolunteerId volunteerId,

        @Schema(description = "The student") @NotNull @PersonOf(PersonKind.STUDENT)
        PersonId student,

        @Schema(description = "The first day") @NotNull @ThisCentury
        LocalDate startsOn,

        @Schema(description = "The plan items it serves") @NotEmpty @Size(max = Limits.ITEMS)
        List<@NotNull ItemId> items)
        implements Command {
    public EnrolVolunteer {
        volunteerId = Command.identified(volunteerId, VolunteerId::new);
        items = Command.distinct(items);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return volunteerId.value();
    }

    @Override
    public List<ItemId> concerns() {
        return items;
    }
}
