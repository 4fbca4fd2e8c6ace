package org.planledger.command.trip;

import static org.planledger.command.desk.Past.NOBODY;
import static org.planledger.command.desk.Past.STUDENT;
import static org.planledger.command.desk.Past.STUDENT_REGISTERED;
import static org.planledger.command.desk.Past.VETERAN;
import static org.planledger.command.desk.Past.VETERAN_REGISTERED;
import static org.planledger.command.trip.TripPast.CANCELLED;
import static org.planledger.command.trip.TripPast.PLANNED;
import static org.planledger.command.trip.TripPast.TRIP;
import static org.planledger.command.trip.TripPast.WITHOUT_VETERAN;
import static org.planledger.command.trip.TripPast.WITH_VETERAN;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.command.person.Person;
import org.planledger.events.person.PersonId;

class RegisterTravellerTest {
    private final Desk<Trip> trip = Desk.of(Trip.class)
            .knows(Person.class, VETERAN.value(), VETERAN_REGISTERED)
            .knows(Person.class, STUDENT.value(), STUDENT_REGISTERED);

    @Test
    void theVeteranTravels() {
        trip.given(PLANNED).when(of(VETERAN)).makes(WITH_VETERAN);
    }

    @Test
    void whoWithdrewMayTravelAgain() {
        trip.given(PLANNED, WITH_VETERAN, WITHOUT_VETERAN).when(of(VETERAN)).makes(WITH_VETERAN);
    }

    @Test
    void nobodyTravelsTwice() {
        trip.given(PLANNED, WITH_VETERAN).when(of(VETERAN)).refused("trip.traveller-there");
    }

    @Test
    void thereIsOnePlace() {
        trip.given(PLANNED, WITH_VETERAN).when(of(STUDENT)).refused("trip.full");
    }

    @Test
    void theTravellerIsKnown() {
        trip.given(PLANNED).when(of(NOBODY)).refused("person.unknown");
    }

    @Test
    void theTripIsOver() {
        trip.given(PLANNED, CANCELLED).when(of(VETERAN)).refused("trip.over");
    }

    @Test
    void thereIsNoSuchTrip() {
        trip.when(of(VETERAN)).refusedAsUnknown("trip.unknown");
    }

    private static RegisterTraveller of(PersonId person) {
        return new RegisterTraveller(TRIP, person);
    }
}
