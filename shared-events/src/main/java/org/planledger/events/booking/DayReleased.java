package org.planledger.events.booking;

import org.planledger.events.EventType;
import org.planledger.events.activity.ActivityId;

/**
 * An activity gave its time back: it was moved or cancelled.
 *
 * @param dayId whose day
 * @param activityId the activity
 */
@EventType(name = "booking.day-released")
public record DayReleased(DayId dayId, ActivityId activityId) implements BookingEvent {}
