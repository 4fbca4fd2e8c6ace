package org.planledger.command.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planledger.command.decision.DayIds;
import org.planledger.command.decision.Peers;
import org.planledger.command.decision.RuleViolated;
import org.planledger.events.Baku;
import org.planledger.events.OrganisationId;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.booking.DayId;
import org.planledger.events.person.PersonId;

/**
 * The time of an activity, cut into days on the wall in Asia/Baku.
 *
 * @param activityId the activity
 * @param startsAt begin
 * @param endsAt end, exclusive
 */
public record Booking(ActivityId activityId, Instant startsAt, Instant endsAt) {
    /** Days that an activity can touch. */
    private static final int DAYS = 14;

    /**
     * What it takes of a place and of persons.
     *
     * @throws RuleViolated {@code activity.too-long}
     */
    public Taken of(OrganisationId organisation, String place, Collection<PersonId> persons, DayIds dayIds) {
        var first = Baku.dayOf(startsAt);
        var last = Baku.dayOf(endsAt.minusNanos(1));
        if (last.isAfter(first.plusDays(DAYS - 1L))) throw new RuleViolated("activity.too-long", DAYS);
        var slots = new ArrayList<Slot>();
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
            slots.add(slot(dayIds.ofPlace(organisation, place, day), day));
            for (var person : persons) slots.add(slot(dayIds.ofPerson(organisation, person, day), day));
        }
        return new Taken(activityId, List.copyOf(slots));
    }

    /** Gives back what an activity had taken of these days. */
    public static void release(ActivityId activityId, Collection<DayId> days, Peers peers) {
        for (var id : days) peers.change(Day.class, id.value(), Day::new, day -> day.release(activityId));
    }

    private Slot slot(DayId dayId, LocalDate day) {
        var midnight = Baku.startOf(day);
        var nextMidnight = Baku.startOf(day.plusDays(1));
        return new Slot(
                dayId,
                startsAt.isBefore(midnight) ? midnight : startsAt,
                endsAt.isAfter(nextMidnight) ? nextMidnight : endsAt);
    }

    /** A stretch of one day of one place or person. */
    record Slot(DayId dayId, Instant from, Instant until) {}

    /** All stretches that an activity takes. */
    public record Taken(ActivityId activityId, List<Slot> slots) {
        /** The days concerned, place first. */
        public List<DayId> days() {
            return slots.stream().map(Slot::dayId).toList();
        }

        /** The refusal that names the first time in the way that somebody else than these has taken, if any is. */
        Optional<RuleViolated> clash(Set<ActivityId> these, Peers peers) {
            return slots.stream()
                    .flatMap(slot ->
                            peers.find(Day.class, slot.dayId().value()).flatMap(day -> day.clash(these, slot)).stream())
                    .findFirst();
        }

        /** Takes them. */
        public void take(Peers peers) {
            for (var slot : slots) {
                peers.change(Day.class, slot.dayId().value(), Day::new, day -> day.book(activityId, slot));
            }
        }
    }
}
