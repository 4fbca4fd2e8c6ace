package org.planledger.events.trip;

import java.time.LocalDate;
import java.util.List;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.plan.ItemId;

/**
 * A trip was planned.
 *
 * @param tripId the trip this begins
 * @param items the plan items it serves, one or more
 * @param destination where to
 * @param startsOn its first day
 * @param endsOn its last day
 * @param places how many can travel, 1 or more
 */
@EventType(name = "trip.planned")
public record TripPlanned(
        TripId tripId, List<ItemId> items, Ciphertext destination, LocalDate startsOn, LocalDate endsOn, int places)
        implements TripEvent {
    public TripPlanned {
        items = List.copyOf(items);
    }
}
