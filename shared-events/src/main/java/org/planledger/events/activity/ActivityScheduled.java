package org.planledger.events.activity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.booking.DayId;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * An activity (tədbir, görüş, təlim …) was put on the calendar.
 *
 * @param activityId the activity this begins
 * @param items the plan items it serves, one or more
 * @param kind a known kind's slug, for example {@code training}
 * @param title what it is called
 * @param startsAt begin
 * @param endsAt end, after the begin
 * @param place where
 * @param participants persons whose time it takes
 * @param clashReason why it was set although place or person is taken; null when nothing clashes
 * @param days the days of the place and of each participant that it takes, as {@code booking.day-booked} names them
 */
@EventType(name = "activity.scheduled")
public record ActivityScheduled(
        ActivityId activityId,
        List<ItemId> items,
        String kind,
        Ciphertext title,
        Instant startsAt,
        Instant endsAt,
        Ciphertext place,
        List<PersonId> participants,
        @Nullable Ciphertext clashReason,
        List<DayId> days)
        implements ActivityEvent {
    public ActivityScheduled {
        items = List.copyOf(items);
        participants = List.copyOf(participants);
        days = List.copyOf(days);
    }
}
