package org.planledger.events.trip;

import java.util.List;
import org.planledger.events.EventType;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * A person gave the place on a trip back.
 *
 * @param tripId the trip
 * @param items the plan items it serves, one or more
 * @param person who does not travel
 */
@EventType(name = "trip.traveller-withdrawn")
public record TravellerWithdrawn(TripId tripId, List<ItemId> items, PersonId person) implements TripEvent {
    public TravellerWithdrawn {
        items = List.copyOf(items);
    }
}
