package org.planledger.command.visit;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Peers;
import org.planledger.command.decision.RuleViolated;
import org.planledger.command.decision.Sealing;
import org.planledger.command.person.Person;
import org.planledger.command.plan.Item;
import org.planledger.events.Baku;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;
import org.planledger.events.visit.VisitEvent;
import org.planledger.events.visit.VisitId;
import org.planledger.events.visit.VisitRecorded;
import org.planledger.events.visit.VisitVoided;

/** One visit: recorded after it took place, perhaps voided. */
@AggregateRoot(type = "visit")
@SuppressWarnings("NullAway.Init") // filled by evolve
public class Visit {
    @AggregateIdentifier
    private VisitId id;

    private VisitRecorded recorded;
    private boolean voided;

    Visit() {}

    /** Whether it was recorded for this item. */
    public boolean serves(ItemId item) {
        return recorded.items().contains(item);
    }

    /** Whether it still counts. */
    public boolean counts() {
        return !voided;
    }

    /** The veteran visited, if it went to a home. */
    public Optional<PersonId> person() {
        return Optional.ofNullable(recorded.person());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordVisit command, Clock clock, Sealing sealing, Peers peers) {
        if (id != null) throw new RuleViolated("visit.already-recorded");
        Item.requireWorkable(command.items(), peers);
        if (command.visitedOn().isAfter(Baku.dayOf(clock.instant()))) throw new RuleViolated("visit.in-future");
        command.requireWhoWasVisited();
        var person = command.person();
        if (person != null) Person.requireVeteran(person, peers);
        var mentions = mentions(person);
        apply(new VisitRecorded(
                command.visitId(),
                command.items(),
                command.kind(),
                person,
                sealing.optionalText(command.host(), mentions),
                command.visitedOn(),
                command.minutes(),
                command.students(),
                sealing.text(command.visitors(), mentions),
                sealing.optionalText(command.needs(), mentions),
                sealing.optionalText(command.help(), mentions),
                command.agreed()));
    }

    @CommandHandler
    void decide(VoidVisit command, Sealing sealing) {
        if (voided) throw new RuleViolated("visit.already-voided");
        apply(new VisitVoided(
                id,
                recorded.items(),
                recorded.person(),
                recorded.kind(),
                recorded.visitedOn(),
                recorded.students(),
                sealing.text(command.reason(), mentions(recorded.person()))));
    }

    @EventSourcingHandler
    void evolve(VisitEvent event) {
        switch (event) {
            case VisitRecorded begun -> {
                id = begun.visitId();
                recorded = begun;
            }
            case VisitVoided _ -> voided = true;
        }
    }

    private static List<PersonId> mentions(@Nullable PersonId person) {
        return person == null ? List.of() : List.of(person);
    }
}
