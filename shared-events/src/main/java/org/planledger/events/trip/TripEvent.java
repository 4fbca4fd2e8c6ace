package org.planledger.events.trip;

import org.planledger.events.CardEvent;

/** Everything that can have happened to a trip. */
public sealed interface TripEvent extends CardEvent
        permits TripPlanned, TravellerRegistered, TravellerWithdrawn, TripDone, TripCancelled {
    /** The card itself. */
    TripId tripId();

    @Override
    default TripId card() {
        return tripId();
    }
}
