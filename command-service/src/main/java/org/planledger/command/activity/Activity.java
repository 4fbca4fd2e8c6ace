package org.planledger.command.activity;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.planledger.command.booking.Booking;
import org.planledger.command.decision.Acting;
import org.planledger.command.decision.DayIds;
import org.planledger.command.decision.Peers;
import org.planledger.command.decision.RuleViolated;
import org.planledger.command.decision.Sealing;
import org.planledger.command.person.Person;
import org.planledger.command.plan.Item;
import org.planledger.events.activity.ActivityCancelled;
import org.planledger.events.activity.ActivityEvent;
import org.planledger.events.activity.ActivityHeld;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.activity.ActivityRescheduled;
import org.planledger.events.activity.ActivityScheduled;
import org.planledger.events.booking.DayId;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/** One activity: scheduled, perhaps moved, then either held or cancelled, never both. */
@AggregateRoot(type = "activity")
@SuppressWarnings("NullAway.Init") // filled by evolve
public class Activity {
    private enum Status {
        SCHEDULED,
        HELD,
        CANCELLED
    }

    @AggregateIdentifier
    private ActivityId id;

    private Status status;
    private List<ItemId> items;
    private List<PersonId> participants;
    private Instant startsAt;
    private Instant endsAt;
    private List<DayId> days;

    Activity() {}

    /** Whether it counts for this item. */
    public boolean serves(ItemId item) {
        return items.contains(item);
    }

    /**
     * The activity of this id, to be asked only.
     *
     * @throws RuleViolated {@code activity.unknown}
     */
    public static Activity known(ActivityId activity, Peers peers) {
        return peers.find(Activity.class, activity.value()).orElseThrow(() -> new RuleViolated("activity.unknown"));
    }

    /** The plan items it counts for. */
    public List<ItemId> items() {
        return items;
    }

    /** Whether it took place. */
    public boolean held() {
        return status == Status.HELD;
    }

    /** Whom a text about it may name. */
    public Set<PersonId> persons() {
        return Set.copyOf(participants);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ScheduleEvent command, Acting acting, Sealing sealing, Peers peers, DayIds dayIds) {
        if (id != null) throw new RuleViolated("activity.already-scheduled");
        if (!ActivityKinds.known(command.kind())) throw new RuleViolated("activity.kind-unknown");
        Item.requireWorkable(command.items(), peers);
        Person.requireKnown(command.participants(), peers);
        var booking = new Booking(command.activityId(), command.startsAt(), command.endsAt())
                .of(acting.organisation(), command.place(), command.participants(), dayIds);
        var mentions = command.participants();
        var clashReason = reasonOf(booking, command.clashReason(), peers);
        apply(new ActivityScheduled(
                command.activityId(),
                command.items(),
                command.kind(),
                sealing.text(command.title(), mentions),
                command.startsAt(),
                command.endsAt(),
                sealing.text(command.place(), mentions),
                command.participants(),
                sealing.optionalText(clashReason, mentions),
                booking.days()));
        booking.take(peers);
    }

    @CommandHandler
    void decide(RescheduleEvent command, Acting acting, Sealing sealing, Peers peers, DayIds dayIds) {
        requireScheduled();
        var booking = new Booking(id, command.startsAt(), command.endsAt())
                .of(acting.organisation(), command.place(), participants, dayIds);
        if (command.startsAt().equals(startsAt)
                && command.endsAt().equals(endsAt)
                && new HashSet<>(booking.days()).equals(new HashSet<>(days))) {
            throw new RuleViolated("activity.unchanged");
        }
        var clashReason = reasonOf(booking, command.clashReason(), peers);
        var former = days;
        apply(new ActivityRescheduled(
                id,
                items,
                command.startsAt(),
                command.endsAt(),
                sealing.text(command.place(), participants),
                sealing.text(command.reason(), participants),
                sealing.optionalText(clashReason, participants),
                booking.days()));
        Booking.release(id, former, peers);
        booking.take(peers);
    }

    @CommandHandler
    void decide(CancelEvent command, Sealing sealing, Peers peers) {
        requireScheduled();
        apply(new ActivityCancelled(id, items, sealing.text(command.reason(), participants)));
        Booking.release(id, days, peers);
    }

    @CommandHandler
    void decide(HoldEvent command, Sealing sealing, Clock clock) {
        requireScheduled();
        if (command.heldAt().isAfter(clock.instant())) throw new RuleViolated("activity.in-future");
        var attendance = command.attendance().counted();
        if (attendance.count() == 0) throw new RuleViolated("attendance.nobody");
        apply(new ActivityHeld(id, items, command.heldAt(), attendance, sealing.text(command.outcome(), participants)));
    }

    @EventSourcingHandler
    void evolve(ActivityEvent event) {
        switch (event) {
            case ActivityScheduled scheduled -> {
                id = scheduled.activityId();
                status = Status.SCHEDULED;
                items = scheduled.items();
                participants = scheduled.participants();
                occupy(scheduled.startsAt(), scheduled.endsAt(), scheduled.days());
            }
            case ActivityRescheduled moved -> occupy(moved.startsAt(), moved.endsAt(), moved.days());
            case ActivityCancelled _ -> status = Status.CANCELLED;
            case ActivityHeld _ -> status = Status.HELD;
        }
    }

    private void occupy(Instant start, Instant end, List<DayId> taken) {
        startsAt = start;
        endsAt = end;
        days = taken;
    }

    private void requireScheduled() {
        if (status != Status.SCHEDULED) throw new RuleViolated("activity.not-scheduled");
    }

    /** The reason given for a clash, or null when nothing clashes and none is needed. */
    private static @Nullable String reasonOf(Booking.Taken booking, @Nullable String given, Peers peers) {
        var clash = booking.clash(peers);
        if (clash.isEmpty()) return null;
        if (given == null || given.isBlank()) throw clash.get();
        return given;
    }
}
