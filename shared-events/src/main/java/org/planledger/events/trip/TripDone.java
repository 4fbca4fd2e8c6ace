package org.planledger.events.trip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.planledger.events.Baku;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.plan.ItemId;

/**
 * A trip took place.
 *
 * @param tripId the trip
 * @param items the plan items it serves, one or more
 * @param doneOn the day it ended
 * @param outcome what came of it
 * @param travelled how many travelled, 1 or more
 */
@EventType(name = "trip.done")
public record TripDone(TripId tripId, List<ItemId> items, LocalDate doneOn, Ciphertext outcome, int travelled)
        implements TripEvent {
    public TripDone {
        items = List.copyOf(items);
    }

    @Override
    public int deeds() {
        return 1;
    }

    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(doneOn);
    }
}
