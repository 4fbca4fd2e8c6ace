package org.planledger.command.place;

import static org.planledger.command.place.PlacePast.PLACE;
import static org.planledger.command.place.PlacePast.REGISTERED;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.events.place.PlaceKind;

class RegisterPlaceTest {
    private final Desk<Place> place = Desk.of(Place.class);

    private static final RegisterPlace REGISTER = new RegisterPlace(PLACE, "İdman zalı", PlaceKind.SPORTS_HALL, 200);

    @Test
    void aPlaceBecomesKnown() {
        place.when(REGISTER).makes(REGISTERED);
    }

    @Test
    void itIsRegisteredOnce() {
        place.given(REGISTERED).when(REGISTER).refused("place.already-registered");
    }
}
