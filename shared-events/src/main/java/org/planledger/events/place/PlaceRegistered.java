package org.planledger.events.place;

import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;

/**
 * A place became known, so that its time can be booked.
 *
 * @param placeId the place this begins
 * @param name its name, as activities give it
 * @param kind what sort of place
 * @param capacity how many people it holds; null if unknown
 */
@EventType(name = "place.registered")
public record PlaceRegistered(
        PlaceId placeId,
        Ciphertext name,
        PlaceKind kind,
        @Nullable Integer capacity) implements PlaceEvent {}
