package org.planledger.events.trip;

import java.util.List;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.plan.ItemId;

/**
 * A trip does not take place.
 *
 * @param tripId the trip
 * @param items the plan items it serves, one or more
 * @param reason why
 */
@EventType(name = "trip.cancelled")
public record TripCancelled(TripId tripId, List<ItemId> items, Ciphertext reason) implements TripEvent {
    public TripCancelled {
        items = List.copyOf(items);
    }
}
