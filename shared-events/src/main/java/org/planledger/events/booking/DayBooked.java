package org.planledger.events.booking;

import java.time.Instant;
import org.planledger.events.EventType;
import org.planledger.events.activity.ActivityId;

/**
 * An activity takes time of a place or a person.
 *
 * @param dayId whose day
 * @param activityId the activity
 * @param from begin, within the day
 * @param until end, exclusive
 */
@EventType(name = "booking.day-booked")
public record DayBooked(DayId dayId, ActivityId activityId, Instant from, Instant until) implements BookingEvent {}
