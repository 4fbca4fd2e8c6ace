package org.planledger.command.activity;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.Duration;
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
import org.planledger.command.booking.Clashes;
import org.planledger.command.decision.Acting;
import org.planledger.command.decision.DayIds;
import org.planledger.command.decision.Peers;
import org.planledger.command.decision.RuleViolated;
import org.planledger.command.decision.Sealing;
import org.planledger.command.kind.Kind;
import org.planledger.command.person.Person;
import org.planledger.command.plan.Item;
import org.planledger.events.Ciphertext;
import org.planledger.events.OrganisationId;
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
    private Ciphertext place;
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

    /** Whether it is still to take place. */
    public boolean scheduled() {
        return status == Status.SCHEDULED;
    }

    /** When it begins. */
    public Instant startsAt() {
        return startsAt;
    }

    /** Begins one that a series decided. */
    public static void begin(ActivityScheduled scheduled, Peers peers) {
        peers.change(Activity.class, scheduled.activityId().value(), Activity::new, fresh -> fresh.become(scheduled));
    }

    /** What it takes of its place and of persons once it is moved by this stretch. */
    public Booking.Taken taking(Duration by, OrganisationId organisation, Sealing sealing, DayIds dayIds) {
        return new Booking(id, startsAt.plus(by), endsAt.plus(by))
                .of(organisation, sealing.open(place), participants, dayIds);
    }

    /** Moves one by this stretch as its series decided. */
    public static void move(
            Booking.Taken taken, Duration by, Ciphertext reason, @Nullable Ciphertext clashReason, Peers peers) {
        var moved = taken.activityId();
        var former = peers.find(Activity.class, moved.value()).orElseThrow().days;
        peers.change(
                Activity.class,
                moved.value(),
                Activity::new,
                activity -> activity.become(activity.moved(taken, by, reason, clashReason)));
        Booking.release(moved, former, peers);
        taken.take(peers);
    }

    /** Cancels one as its series decided. */
    public static void cancel(ActivityId cancelled, Ciphertext reason, Peers peers) {
        var former = peers.find(Activity.class, cancelled.value()).orElseThrow().days;
        peers.change(
                Activity.class,
                cancelled.value(),
                Activity::new,
                activity -> activity.become(new ActivityCancelled(cancelled, activity.items, reason)));
        Booking.release(cancelled, former, peers);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ScheduleEvent command, Acting acting, Sealing sealing, Peers peers, DayIds dayIds) {
        if (id != null) throw new RuleViolated("activity.already-scheduled");
        if (!ActivityKinds.known(command.kind())) throw new RuleViolated("activity.kind-unknown");
        command.requireOther();
        var definedKind = command.definedKind();
        if (definedKind != null) Kind.requireChoosable(definedKind, peers);
        Item.requireWorkable(command.items(), peers);
        Person.requireKnown(command.participants(), peers);
        var booking = new Booking(command.activityId(), command.startsAt(), command.endsAt())
                .of(acting.organisation(), command.place(), command.participants(), dayIds);
        var mentions = command.participants();
        var clashReason = Clashes.of(List.of(booking), peers).reason(command.clashReason());
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
        if (definedKind != null) Kind.choose(definedKind, command.activityId(), peers);
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
        var clashReason = Clashes.of(List.of(booking), peers).reason(command.clashReason());
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
                occupy(scheduled.startsAt(), scheduled.endsAt(), scheduled.place(), scheduled.days());
            }
            case ActivityRescheduled moved -> occupy(moved.startsAt(), moved.endsAt(), moved.place(), moved.days());
            case ActivityCancelled _ -> status = Status.CANCELLED;
            case ActivityHeld _ -> status = Status.HELD;
        }
    }

    private void occupy(Instant start, Instant end, Ciphertext where, List<DayId> taken) {
        startsAt = start;
        endsAt = end;
        place = where;
        days = taken;
    }

    private void become(ActivityEvent event) {
        apply(event);
    }

    private ActivityRescheduled moved(
            Booking.Taken taken, Duration by, Ciphertext reason, @Nullable Ciphertext clashReason) {
        return new ActivityRescheduled(
                id, items, startsAt.plus(by), endsAt.plus(by), place, reason, clashReason, taken.days());
    }

    private void requireScheduled() {
        if (status != Status.SCHEDULED) throw new RuleViolated("activity.not-scheduled");
    }
}
