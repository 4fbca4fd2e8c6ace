package org.planledger.command.series;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.planledger.command.activity.Activity;
import org.planledger.command.activity.ActivityKinds;
import org.planledger.command.booking.Booking;
import org.planledger.command.booking.Booking.Taken;
import org.planledger.command.booking.Clashes;
import org.planledger.command.decision.Acting;
import org.planledger.command.decision.DayIds;
import org.planledger.command.decision.Peers;
import org.planledger.command.decision.RuleViolated;
import org.planledger.command.decision.Sealing;
import org.planledger.command.decision.StreamIds;
import org.planledger.command.plan.Item;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.activity.ActivityScheduled;
import org.planledger.events.plan.ItemId;
import org.planledger.events.series.SeriesCancelled;
import org.planledger.events.series.SeriesEvent;
import org.planledger.events.series.SeriesId;
import org.planledger.events.series.SeriesMoved;
import org.planledger.events.series.SeriesScheduled;

/** Activities that were scheduled together. When each takes place, and whether it does, it knows itself. */
@AggregateRoot(type = "series")
@SuppressWarnings("NullAway.Init") // filled by evolve
public class Series {
    @AggregateIdentifier
    private SeriesId id;

    private List<ItemId> items;
    private List<ActivityId> activities;

    Series() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ScheduleSeries command, Acting acting, Sealing sealing, Peers peers, DayIds dayIds) {
        if (id != null) throw new RuleViolated("series.already-scheduled");
        if (!ActivityKinds.known(command.kind())) throw new RuleViolated("activity.kind-unknown");
        Item.requireWorkable(command.items(), peers);
        var starts = Occurrences.of(command.startsAt(), command.rhythm(), command.count());
        var lasts = Duration.between(command.startsAt(), command.endsAt());
        if (starts.getFirst().plus(lasts).isAfter(starts.get(1))) throw new RuleViolated("series.overlaps");
        var series = command.seriesId();
        var taken = new ArrayList<Taken>();
        for (var start : starts) {
            var activity = StreamIds.occurrence(series, taken.size() + 1);
            taken.add(new Booking(activity, start, start.plus(lasts))
                    .of(acting.organisation(), command.place(), List.of(), dayIds));
        }
        var clashes = Clashes.of(taken, peers);
        var clashReason = sealing.optionalText(clashes.reason(command.clashReason()), List.of());
        var scheduled = new SeriesScheduled(
                series,
                command.items(),
                sealing.text(command.title(), List.of()),
                command.kind(),
                command.startsAt(),
                command.endsAt(),
                command.rhythm(),
                command.count(),
                sealing.text(command.place(), List.of()),
                clashReason,
                taken.stream().map(Taken::activityId).toList());
        apply(scheduled);
        for (int n = 0; n < taken.size(); n++) {
            var each = taken.get(n);
            var start = starts.get(n);
            Activity.begin(
                    new ActivityScheduled(
                            each.activityId(),
                            scheduled.items(),
                            scheduled.kind(),
                            scheduled.title(),
                            start,
                            start.plus(lasts),
                            scheduled.place(),
                            List.of(),
                            clashes.concern(each) ? clashReason : null,
                            each.days()),
                    peers);
            each.take(peers);
        }
    }

    @CommandHandler
    void decide(MoveOccurrence command, Acting acting, Sealing sealing, Peers peers, DayIds dayIds) {
        var chosen = command.activityId();
        if (!activities.contains(chosen)) throw new RuleViolated("series.occurrence-unknown");
        if (!activity(chosen, peers).scheduled()) throw new RuleViolated("activity.not-scheduled");
        var from = activity(chosen, peers).startsAt();
        var by = Duration.between(from, command.startsAt());
        if (by.isZero()) throw new RuleViolated("activity.unchanged");
        var moved = scheduled(Occurrences.within(command.reach(), chosen, activities), peers);
        var taken = moved.stream()
                .map(each -> activity(each, peers).taking(by, acting.organisation(), sealing, dayIds))
                .toList();
        var clashes = Clashes.of(taken, peers);
        var clashReason = sealing.optionalText(clashes.reason(command.clashReason()), List.of());
        var reason = sealing.text(command.reason(), List.of());
        apply(new SeriesMoved(id, items, chosen, command.reach(), from, command.startsAt(), moved, reason));
        for (var each : taken) Activity.move(each, by, reason, clashes.concern(each) ? clashReason : null, peers);
    }

    @CommandHandler
    void decide(CancelSeries command, Clock clock, Sealing sealing, Peers peers) {
        var left = scheduled(activities, peers).stream()
                .filter(each -> activity(each, peers).startsAt().isAfter(clock.instant()))
                .toList();
        if (left.isEmpty()) throw new RuleViolated("series.nothing-left");
        var reason = sealing.text(command.reason(), List.of());
        apply(new SeriesCancelled(id, items, left, reason));
        for (var each : left) Activity.cancel(each, reason, peers);
    }

    @EventSourcingHandler
    void evolve(SeriesEvent event) {
        switch (event) {
            case SeriesScheduled scheduled -> {
                id = scheduled.seriesId();
                items = scheduled.items();
                activities = scheduled.activities();
            }
            case SeriesMoved _, SeriesCancelled _ -> {}
        }
    }

    private static List<ActivityId> scheduled(List<ActivityId> activities, Peers peers) {
        return activities.stream()
                .filter(each -> activity(each, peers).scheduled())
                .toList();
    }

    private static Activity activity(ActivityId activity, Peers peers) {
        return peers.find(Activity.class, activity.value()).orElseThrow();
    }
}
