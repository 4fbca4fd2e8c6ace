package org.planledger.events.booking;

import org.planledger.events.Event;
import org.planledger.events.activity.ActivityId;

/** Everything that can have happened to a day of a place or of a person. */
public sealed interface BookingEvent extends Event permits DayBooked, DayReleased {
    /** The day of that place or person. */
    DayId dayId();

    /** The activity that takes or took the time. */
    ActivityId activityId();
}
