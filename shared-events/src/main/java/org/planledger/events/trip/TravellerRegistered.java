package org.planledger.events.trip;

import java.util.List;
import org.planledger.events.EventType;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * A person has a place on a trip.
 *
 * @param tripId the trip
 * @param items the plan items it serves, one or more
 * @param person the traveller
 */
@EventType(name = "trip.traveller-registered")
public record TravellerRegistered(TripId tripId, List<ItemId> items, PersonId person) implements TripEvent {
    public TravellerRegistered {
        items = List.copyOf(items);
    }
}
