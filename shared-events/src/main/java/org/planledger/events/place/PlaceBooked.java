package org.planledger.events.place;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.booking.DayId;

/**
 * The time of a place was taken, so that activities there clash with it.
 *
 * @param placeId the place
 * @param bookingId the booking
 * @param title what for
 * @param startsAt begin
 * @param endsAt end, after the begin
 * @param clashReason why it was taken although others have it; null when nothing clashes
 * @param days the days that it takes, as {@code booking.day-booked} names them; that names the booking where it has an activity
 */
@EventType(name = "place.booked")
public record PlaceBooked(
        PlaceId placeId,
        BookingId bookingId,
        Ciphertext title,
        Instant startsAt,
        Instant endsAt,
        @Nullable Ciphertext clashReason,
        List<DayId> days)
        implements PlaceEvent {
    public PlaceBooked {
        days = List.copyOf(days);
    }
}
