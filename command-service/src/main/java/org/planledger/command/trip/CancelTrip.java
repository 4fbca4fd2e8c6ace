package org.planledger.command.trip;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.events.OrganisationId;
import org.planledger.events.trip.TripCancelled;
import org.planledger.events.trip.TripId;

/** Cancels a trip. */
@CommandName(value = "cancel-trip", events = TripCancelled.class, refusals = "trip.over", unknown = "trip.unknown")
public record CancelTrip(
        @NotNull TripId tripId,

        @Schema(description = "Why it does not take place")
        @NotBlank
        @Size(min = Limits.REASON_MIN, max = Limits.REASON_MAX)
        String reason)
        implements Command {

    @Override
    public UUID target(OrganisationId organisation) {
        return tripId.value();
    }
}
