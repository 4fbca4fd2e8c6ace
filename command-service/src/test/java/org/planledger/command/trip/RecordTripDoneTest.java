package org.planledger.command.trip;

import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.trip.TripPast.DONE;
import static org.planledger.command.trip.TripPast.PLANNED;
import static org.planledger.command.trip.TripPast.TRIP;
import static org.planledger.command.trip.TripPast.WITH_VETERAN;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class RecordTripDoneTest {
    private final Desk<Trip> trip = Desk.of(Trip.class);

    @Test
    void theTripTookPlace() {
        trip.given(PLANNED, WITH_VETERAN).when(on(DONE.doneOn())).makes(DONE);
    }

    @Test
    void itTookPlaceOnce() {
        trip.given(PLANNED, WITH_VETERAN, DONE).when(on(DONE.doneOn())).refused("trip.over");
    }

    @Test
    void tomorrowNobodyHasTravelled() {
        trip.given(PLANNED).when(on(TODAY.plusDays(1))).refused("trip.in-future");
    }

    @Test
    void thereIsNoSuchTrip() {
        trip.when(on(TODAY)).refusedAsUnknown("trip.unknown");
    }

    private static RecordTripDone on(LocalDate day) {
        return new RecordTripDone(TRIP, day, "gəzdilər", 1);
    }
}
