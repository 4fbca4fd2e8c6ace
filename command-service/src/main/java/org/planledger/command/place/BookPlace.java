package org.planledger.command.place;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.command.activity.EndsAfterStart;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.booking.DayBooked;
import org.planledger.events.place.BookingId;
import org.planledger.events.place.PlaceBooked;
import org.planledger.events.place.PlaceId;

/** Takes the time of a place. Activities and bookings that name the same place clash with it. */
@CommandName(
        value = "book-place",
        events = {PlaceBooked.class, DayBooked.class},
        refusals = {"place.booked", "activity.too-long", "booking.clash"},
        unknown = "place.unknown")
@EndsAfterStart
public record BookPlace(
        @NotNull PlaceId placeId,

        @Schema(description = "Made by the server if left out", requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        BookingId bookingId,

        @Schema(description = "What for") @NotBlank @Size(max = Limits.TITLE)
        String title,

        @NotNull @ThisCentury Instant startsAt,

        @Schema(description = "After the begin, within 14 days") @NotNull @ThisCentury
        Instant endsAt,

        @Schema(description = "Why it is taken although others have it; needed only then")
        @Size(max = Limits.REASON_MAX)
        @Nullable
        String clashReason)
        implements Command, EndsAfterStart.Timed {

    public BookPlace {
        bookingId = Command.identified(bookingId, BookingId::new);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return placeId.value();
    }
}
