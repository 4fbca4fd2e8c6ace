package org.planledger.events.place;

import java.util.List;
import org.planledger.events.CardEvent;
import org.planledger.events.plan.ItemId;

/** Everything that can have happened to a place. */
public sealed interface PlaceEvent extends CardEvent permits PlaceRegistered, PlaceBooked, BookingReleased {
    /** The place. */
    PlaceId placeId();

    @Override
    default PlaceId card() {
        return placeId();
    }

    @Override
    default List<ItemId> items() {
        return List.of();
    }
}
