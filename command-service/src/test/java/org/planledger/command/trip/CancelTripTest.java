package org.planledger.command.trip;

import static org.planledger.command.trip.TripPast.CANCELLED;
import static org.planledger.command.trip.TripPast.PLANNED;
import static org.planledger.command.trip.TripPast.TRIP;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class CancelTripTest {
    private final Desk<Trip> trip = Desk.of(Trip.class);

    @Test
    void theRoadIsClosed() {
        trip.given(PLANNED).when(cancel()).makes(CANCELLED);
    }

    @Test
    void itIsCancelledOnce() {
        trip.given(PLANNED, CANCELLED).when(cancel()).refused("trip.over");
    }

    @Test
    void thereIsNoSuchTrip() {
        trip.when(cancel()).refusedAsUnknown("trip.unknown");
    }

    private static CancelTrip cancel() {
        return new CancelTrip(TRIP, "yol bağlıdır");
    }
}
