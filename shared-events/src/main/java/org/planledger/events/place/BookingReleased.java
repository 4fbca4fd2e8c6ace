package org.planledger.events.place;

import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;

/**
 * A booking was given back.
 *
 * @param placeId the place
 * @param bookingId the booking
 * @param reason why
 */
@EventType(name = "place.booking-released")
public record BookingReleased(PlaceId placeId, BookingId bookingId, Ciphertext reason) implements PlaceEvent {}
