package org.planledger.command.trip;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.events.OrganisationId;
import org.planledger.events.person.PersonId;
import org.planledger.events.trip.TravellerRegistered;
import org.planledger.events.trip.TripId;

/** Gives a person a place on a trip. */
@CommandName(
        value = "register-traveller",
        events = TravellerRegistered.class,
        refusals = {"trip.over", "person.unknown", "trip.traveller-there", "trip.full"},
        unknown = "trip.unknown")
public record RegisterTraveller(
        @NotNull TripId tripId,

        @Schema(description = "The traveller") @NotNull PersonId person) implements Command {

    @Override
    public UUID target(OrganisationId organisation) {
        return tripId.value();
    }
}
