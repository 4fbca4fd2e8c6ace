package org.planledger.command.trip;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.planledger.command.decision.Peers;
import org.planledger.command.decision.RuleViolated;
import org.planledger.command.decision.Sealing;
import org.planledger.command.person.Person;
import org.planledger.command.plan.Item;
import org.planledger.events.Baku;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;
import org.planledger.events.trip.TravellerRegistered;
import org.planledger.events.trip.TravellerWithdrawn;
import org.planledger.events.trip.TripCancelled;
import org.planledger.events.trip.TripDone;
import org.planledger.events.trip.TripEvent;
import org.planledger.events.trip.TripId;
import org.planledger.events.trip.TripPlanned;

/** One trip: planned, filled with travellers, then done or cancelled. */
@AggregateRoot(type = "trip")
@SuppressWarnings("NullAway.Init") // filled by evolve
public class Trip {
    @AggregateIdentifier
    private TripId id;

    private List<ItemId> items;
    private int places;
    private final Set<PersonId> travellers = new LinkedHashSet<>();
    private boolean over;

    Trip() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(PlanTrip command, Sealing sealing, Peers peers) {
        if (id != null) throw new RuleViolated("trip.already-planned");
        Item.requireWorkable(command.items(), peers);
        if (command.endsOn().isBefore(command.startsOn())) throw new RuleViolated("trip.ends-before-start");
        apply(new TripPlanned(
                command.tripId(),
                command.items(),
                sealing.text(command.destination(), List.of()),
                command.startsOn(),
                command.endsOn(),
                command.places()));
    }

    @CommandHandler
    void decide(RegisterTraveller command, Peers peers) {
        requireNotOver();
        Person.requireKnown(List.of(command.person()), peers);
        if (travellers.contains(command.person())) throw new RuleViolated("trip.traveller-there");
        if (travellers.size() >= places) throw new RuleViolated("trip.full");
        apply(new TravellerRegistered(id, items, command.person()));
    }

    @CommandHandler
    void decide(WithdrawTraveller command) {
        requireNotOver();
        if (!travellers.contains(command.person())) throw new RuleViolated("trip.traveller-missing");
        apply(new TravellerWithdrawn(id, items, command.person()));
    }

    @CommandHandler
    void decide(RecordTripDone command, Clock clock, Sealing sealing) {
        requireNotOver();
        if (command.doneOn().isAfter(Baku.dayOf(clock.instant()))) throw new RuleViolated("trip.in-future");
        var outcome = sealing.text(command.outcome(), travellers);
        apply(new TripDone(id, items, command.doneOn(), outcome, command.travelled()));
    }

    @CommandHandler
    void decide(CancelTrip command, Sealing sealing) {
        requireNotOver();
        apply(new TripCancelled(id, items, sealing.text(command.reason(), travellers)));
    }

    @EventSourcingHandler
    void evolve(TripEvent event) {
        switch (event) {
            case TripPlanned planned -> {
                id = planned.tripId();
                items = planned.items();
                places = planned.places();
            }
            case TravellerRegistered registered -> travellers.add(registered.person());
            case TravellerWithdrawn withdrawn -> travellers.remove(withdrawn.person());
            case TripDone _, TripCancelled _ -> over = true;
        }
    }

    private void requireNotOver() {
        if (over) throw new RuleViolated("trip.over");
    }
}
