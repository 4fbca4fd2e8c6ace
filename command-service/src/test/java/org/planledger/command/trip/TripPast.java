package org.planledger.command.trip;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.VETERAN;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.planledger.events.trip.TravellerRegistered;
import org.planledger.events.trip.TravellerWithdrawn;
import org.planledger.events.trip.TripCancelled;
import org.planledger.events.trip.TripDone;
import org.planledger.events.trip.TripId;
import org.planledger.events.trip.TripPlanned;

/** What has happened with trips before. */
final class TripPast {
    /** The trip to Shusha. */
    public static final TripId TRIP = new TripId(new UUID(38, 1));

    /** It was planned, with one place. */
    public static final TripPlanned PLANNED = new TripPlanned(
            TRIP, List.of(ITEM), box("Şuşa"), LocalDate.parse("2025-05-16"), LocalDate.parse("2025-05-17"), 1);

    /** The veteran took the place. */
    public static final TravellerRegistered WITH_VETERAN = new TravellerRegistered(TRIP, List.of(ITEM), VETERAN);

    /** And gave it back. */
    public static final TravellerWithdrawn WITHOUT_VETERAN = new TravellerWithdrawn(TRIP, List.of(ITEM), VETERAN);

    /** It took place. */
    public static final TripDone DONE =
            new TripDone(TRIP, List.of(ITEM), LocalDate.parse("2025-05-17"), box("gəzdilər", VETERAN), 1);

    /** It did not. */
    public static final TripCancelled CANCELLED = new TripCancelled(TRIP, List.of(ITEM), box("yol bağlıdır"));

    private TripPast() {}
}
