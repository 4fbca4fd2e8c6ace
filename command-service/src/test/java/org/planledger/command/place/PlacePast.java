package org.planledger.command.place;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Desk.placeDay;
import static org.planledger.command.desk.Past.CHESS_END;
import static org.planledger.command.desk.Past.CHESS_START;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.booking.DayBooked;
import org.planledger.events.booking.DayId;
import org.planledger.events.place.BookingId;
import org.planledger.events.place.BookingReleased;
import org.planledger.events.place.PlaceBooked;
import org.planledger.events.place.PlaceId;
import org.planledger.events.place.PlaceKind;
import org.planledger.events.place.PlaceRegistered;

/** What has happened before in tests of places. */
final class PlacePast {
    static final PlaceId PLACE = new PlaceId(new UUID(44, 1));
    static final BookingId BOOKING = new BookingId(new UUID(44, 2));
    static final ActivityId TAKER = new ActivityId(BOOKING.value());
    static final DayId HALL = placeDay("İdman zalı", "2025-05-14");
    static final PlaceRegistered REGISTERED = new PlaceRegistered(PLACE, box("İdman zalı"), PlaceKind.SPORTS_HALL, 200);
    static final PlaceBooked BOOKED = booked(null);
    static final BookingReleased RELEASED = new BookingReleased(PLACE, BOOKING, box("təmir"));
    static final DayBooked HALL_TAKEN = new DayBooked(HALL, TAKER, CHESS_START, CHESS_END);

    private PlacePast() {}

    static PlaceBooked booked(@Nullable String clashReason) {
        return new PlaceBooked(
                PLACE,
                BOOKING,
                box("Dama"),
                CHESS_START,
                CHESS_END,
                clashReason == null ? null : box(clashReason),
                List.of(HALL));
    }
}
