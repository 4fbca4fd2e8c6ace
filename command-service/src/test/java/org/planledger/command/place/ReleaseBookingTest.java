package org.planledger.command.place;

import static org.planledger.command.place.PlacePast.BOOKED;
import static org.planledger.command.place.PlacePast.BOOKING;
import static org.planledger.command.place.PlacePast.HALL;
import static org.planledger.command.place.PlacePast.HALL_TAKEN;
import static org.planledger.command.place.PlacePast.PLACE;
import static org.planledger.command.place.PlacePast.REGISTERED;
import static org.planledger.command.place.PlacePast.RELEASED;
import static org.planledger.command.place.PlacePast.TAKER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planledger.command.booking.Day;
import org.planledger.command.desk.Desk;
import org.planledger.events.booking.DayReleased;

class ReleaseBookingTest {
    private final Desk<Place> place = Desk.of(Place.class).given(REGISTERED);

    private static final ReleaseBooking RELEASE = new ReleaseBooking(PLACE, BOOKING, "təmir");

    @Test
    void itsTimeIsGivenBack() {
        place.given(BOOKED)
                .knows(Day.class, HALL.value(), HALL_TAKEN)
                .when(RELEASE)
                .makes(List.of(RELEASED), List.of(new DayReleased(HALL, TAKER)));
    }

    @Test
    void itIsGivenBackOnce() {
        place.given(BOOKED, RELEASED).when(RELEASE).refused("place.booking-unknown");
    }

    @Test
    void thereIsNoSuchPlace() {
        Desk.of(Place.class).when(RELEASE).refusedAsUnknown("place.unknown");
    }
}
