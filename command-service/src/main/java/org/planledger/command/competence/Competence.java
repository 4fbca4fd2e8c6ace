package org.planledger.command.competence;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.List;
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
import org.planledger.events.competence.CompetenceEvent;
import org.planledger.events.competence.CompetenceId;
import org.planledger.events.competence.CompetenceRecorded;

/** One observation of what a student masters. */
@AggregateRoot(type = "competence")
@SuppressWarnings("NullAway.Init") // filled by evolve
public class Competence {
    @AggregateIdentifier
    private CompetenceId id;

    Competence() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordCompetence command, Clock clock, Sealing sealing, Peers peers) {
        if (id != null) throw new RuleViolated("competence.already-recorded");
        Person.requireStudent(command.student(), peers);
        Item.requireWorkable(command.items(), peers);
        if (command.observedOn().isAfter(Baku.dayOf(clock.instant()))) throw new RuleViolated("competence.in-future");
        apply(new CompetenceRecorded(
                command.competenceId(),
                command.items(),
                command.student(),
                sealing.text(command.competence(), List.of(command.student())),
                command.level(),
                command.observedOn()));
    }

    @EventSourcingHandler
    void evolve(CompetenceEvent event) {
        id = switch (event) {
            case CompetenceRecorded recorded -> recorded.competenceId();
        };
    }
}
