package org.planledger.command.trip;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.OfCard;
import org.planledger.events.OrganisationId;
import org.planledger.events.person.PersonId;
import org.planledger.events.trip.TravellerRegistered;
import org.planledger.events.trip.TravellerWithdrawn;
import org.planledger.events.trip.TripId;

/** Gives the place of a person on a trip back. */
@CommandName(
        value = "withdraw-traveller",
        events = TravellerWithdrawn.class,
        refusals = {"trip.over", "trip.traveller-missing"},
        unknown = "trip.unknown")
public record WithdrawTraveller(
        @NotNull TripId tripId,

        @Schema(description = "Who does not travel")
        @NotNull
        @OfCard(named = TravellerRegistered.class, letGo = TravellerWithdrawn.class)
        PersonId person)
        implements Command {

    @Override
    public UUID target(OrganisationId organisation) {
        return tripId.value();
    }
}
