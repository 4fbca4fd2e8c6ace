package org.planledger.command.trip;

import static org.planledger.command.desk.Past.VETERAN;
import static org.planledger.command.trip.TripPast.DONE;
import static org.planledger.command.trip.TripPast.PLANNED;
import static org.planledger.command.trip.TripPast.TRIP;
import static org.planledger.command.trip.TripPast.WITHOUT_VETERAN;
import static org.planledger.command.trip.TripPast.WITH_VETERAN;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.events.person.PersonId;

class WithdrawTravellerTest {
    private final Desk<Trip> trip = Desk.of(Trip.class);

    @Test
    void theVeteranStaysAtHome() {
        trip.given(PLANNED, WITH_VETERAN).when(of(VETERAN)).makes(WITHOUT_VETERAN);
    }

    @Test
    void nobodyWithdrawsTwice() {
        trip.given(PLANNED, WITH_VETERAN, WITHOUT_VETERAN).when(of(VETERAN)).refused("trip.traveller-missing");
    }

    @Test
    void theTripIsOver() {
        trip.given(PLANNED, WITH_VETERAN, DONE).when(of(VETERAN)).refused("trip.over");
    }

    @Test
    void thereIsNoSuchTrip() {
        trip.when(of(VETERAN)).refusedAsUnknown("trip.unknown");
    }

    private static WithdrawTraveller of(PersonId person) {
        return new WithdrawTraveller(TRIP, person);
    }
}
