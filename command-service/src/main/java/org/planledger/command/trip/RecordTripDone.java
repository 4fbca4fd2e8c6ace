package org.planledger.command.trip;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.trip.TripDone;
import org.planledger.events.trip.TripId;

/** Records that a trip took place. */
@CommandName(
        value = "record-trip-done",
        events = TripDone.class,
        refusals = {"trip.over", "trip.in-future"},
        unknown = "trip.unknown")
public record RecordTripDone(
        @NotNull TripId tripId,

        @Schema(description = "The day it ended, not in the future") @NotNull @ThisCentury
        LocalDate doneOn,

        @Schema(description = "What came of it") @NotBlank @Size(max = Limits.TEXT)
        String outcome,

        @Schema(description = "How many travelled") @NotNull @Min(1) @Max(500)
        Integer travelled)
        implements Command {

    @Override
    public UUID target(OrganisationId organisation) {
        return tripId.value();
    }
}
