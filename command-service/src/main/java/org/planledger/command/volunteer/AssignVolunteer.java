package org.planledger.command.volunteer;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.PersonOf;
import org.planledger.events.OrganisationId;
import org.planledger.events.person.PersonId;
import org.planledger.events.person.PersonKind;
import org.planledger.events.volunteer.VolunteerAssigned;
import org.planledger.events.volunteer.VolunteerId;

/** Gives a volunteer something to do. */
@CommandName(
        value = "assign-volunteer",
        events = VolunteerAssigned.class,
        refusals = {"volunteer.ended", "person.unknown", "person.not-veteran"},
        unknown = "volunteer.unknown")
public record AssignVolunteer(
        @NotNull VolunteerId volunteerId,

        @Schema(description = "What is to be done") @NotBlank @Size(max = Limits.TEXT)
        String task,

        @Schema(description = "For which veteran, if for one") @Nullable @PersonOf(PersonKind.VETERAN)
        PersonId veteran)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return volunteerId.value();
    }
}
