package org.planledger.command.booking;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.planledger.command.booking.Booking.Slot;
import org.planledger.command.decision.RuleViolated;
import org.planledger.events.Baku;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.booking.BookingEvent;
import org.planledger.events.booking.DayBooked;
import org.planledger.events.booking.DayId;
import org.planledger.events.booking.DayReleased;

/** One day of one place or one person, and which activities take its time. Overlaps stand here only with a reason. */
@AggregateRoot(type = "day")
@SuppressWarnings("NullAway.Init") // filled by evolve
public class Day {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(Baku.ZONE);

    @AggregateIdentifier
    private DayId id;

    private final Map<ActivityId, DayBooked> booked = new LinkedHashMap<>();

    Day() {}

    Optional<RuleViolated> clash(Set<ActivityId> these, Slot slot) {
        return booked.values().stream()
                .filter(other -> !these.contains(other.activityId()))
                .filter(other ->
                        other.from().isBefore(slot.until()) && slot.from().isBefore(other.until()))
                .findFirst()
                .map(other -> new RuleViolated("booking.clash", time(other.from()), time(other.until())));
    }

    void book(ActivityId activity, Slot slot) {
        apply(new DayBooked(slot.dayId(), activity, slot.from(), slot.until()));
    }

    void release(ActivityId activity) {
        if (booked.containsKey(activity)) apply(new DayReleased(id, activity));
    }

    @EventSourcingHandler
    void evolve(BookingEvent event) {
        id = event.dayId();
        switch (event) {
            case DayBooked taken -> booked.put(taken.activityId(), taken);
            case DayReleased given -> booked.remove(given.activityId());
        }
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }
}
