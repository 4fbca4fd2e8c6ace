package org.planledger.command.place;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.OfCard;
import org.planledger.events.OrganisationId;
import org.planledger.events.booking.DayReleased;
import org.planledger.events.place.BookingId;
import org.planledger.events.place.BookingReleased;
import org.planledger.events.place.PlaceBooked;
import org.planledger.events.place.PlaceId;

/** Gives a booking back. */
@CommandName(
        value = "release-booking",
        events = {BookingReleased.class, DayReleased.class},
        refusals = {"place.booking-unknown"},
        unknown = "place.unknown")
public record ReleaseBooking(
        @NotNull PlaceId placeId,

        @Schema(description = "The booking") @NotNull @OfCard(named = PlaceBooked.class, letGo = BookingReleased.class)
        BookingId bookingId,

        @Schema(description = "Why") @NotBlank @Size(min = Limits.REASON_MIN, max = Limits.REASON_MAX)
        String reason)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return placeId.value();
    }
}
