package org.planledger.command.volunteer;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.events.OrganisationId;
import org.planledger.events.volunteer.VolunteerId;
import org.planledger.events.volunteer.VolunteeringEnded;

/** Records that a student is no volunteer any more. */
@CommandName(
        value = "end-volunteering",
        events = VolunteeringEnded.class,
        refusals = "volunteer.ended",
        unknown = "volunteer.unknown")
public record EndVolunteering(
        @NotNull VolunteerId volunteerId,

        @Schema(description = "Why") @NotBlank @Size(min = Limits.REASON_MIN, max = Limits.REASON_MAX)
        String reason)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return volunteerId.value();
    }
}
