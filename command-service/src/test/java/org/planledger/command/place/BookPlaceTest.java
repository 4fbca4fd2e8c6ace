package org.planledger.command.place;

import static org.planledger.command.desk.Past.CHESS;
import static org.planledger.command.desk.Past.CHESS_END;
import static org.planledger.command.desk.Past.CHESS_START;
import static org.planledger.command.place.PlacePast.BOOKED;
import static org.planledger.command.place.PlacePast.BOOKING;
import static org.planledger.command.place.PlacePast.HALL;
import static org.planledger.command.place.PlacePast.HALL_TAKEN;
import static org.planledger.command.place.PlacePast.PLACE;
import static org.planledger.command.place.PlacePast.REGISTERED;
import static org.planledger.command.place.PlacePast.RELEASED;
import static org.planledger.command.place.PlacePast.booked;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.planledger.command.booking.Day;
import org.planledger.command.desk.Desk;
import org.planledger.events.booking.DayBooked;

class BookPlaceTest {
    private final Desk<Place> place = Desk.of(Place.class).given(REGISTERED);

    @Test
    void itsTimeIsTaken() {
        place.when(book(CHESS_END, null)).makes(List.of(BOOKED), List.of(HALL_TAKEN));
    }

    @Test
    void theSameBookingIsMadeOnce() {
        place.given(BOOKED, RELEASED).when(book(CHESS_END, null)).refused("place.booked");
    }

    @Test
    void anActivityThereIsInTheWay() {
        place.knows(Day.class, HALL.value(), new DayBooked(HALL, CHESS, CHESS_START, CHESS_END))
                .when(book(CHESS_END, null))
                .refused("booking.clash");
    }

    @Test
    void aClashIsTakenWithAReason() {
        place.knows(Day.class, HALL.value(), new DayBooked(HALL, CHESS, CHESS_START, CHESS_END))
                .when(book(CHESS_END, "zal böyükdür"))
                .makes(List.of(booked("zal böyükdür")), List.of(HALL_TAKEN));
    }

    @Test
    void itEndsWithinFourteenDays() {
        place.when(book(CHESS_START.plus(Duration.ofDays(15)), null)).refused("activity.too-long");
    }

    @Test
    void thereIsNoSuchPlace() {
        Desk.of(Place.class).when(book(CHESS_END, null)).refusedAsUnknown("place.unknown");
    }

    private static BookPlace book(Instant end, @Nullable String clashReason) {
        return new BookPlace(PLACE, BOOKING, "Dama", CHESS_START, end, clashReason);
    }
}
