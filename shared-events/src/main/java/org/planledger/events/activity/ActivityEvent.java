package org.planledger.events.activity;

import org.planledger.events.Event;

/** Everything that can have happened to an activity of the plan. */
public sealed interface ActivityEvent extends Event
        permits ActivityScheduled, ActivityRescheduled, ActivityCancelled, ActivityHeld {
    /** The activity. */
    ActivityId activityId();
}
