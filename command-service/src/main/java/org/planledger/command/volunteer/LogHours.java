package org.planledger.command.volunteer;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.volunteer.HoursLogged;
import org.planledger.events.volunteer.VolunteerId;

/** Records how long a volunteer worked on a day. */
@CommandName(
        value = "log-hours",
        events = HoursLogged.class,
        refusals = {"volunteer.ended", "volunteer.in-future", "volunteer.before-start"},
        unknown = "volunteer.unknown")
public record LogHours(
        @NotNull VolunteerId volunteerId,

        @Schema(description = "The day, not in the future") @NotNull @ThisCentury
        LocalDate workedOn,

        @Schema(description = "How long, in minutes") @NotNull @Min(1) @Max(1440)
        Integer minutes,

        @Schema(description = "What was done") @Size(max = Limits.TEXT) @Nullable
        String note)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return volunteerId.value();
    }
}
