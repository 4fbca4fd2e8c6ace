package org.planledger.command.practice;

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
import org.planledger.events.practice.PracticeEvent;
import org.planledger.events.practice.PracticeId;
import org.planledger.events.practice.PracticeLogged;
import org.planledger.events.practice.PracticeVoided;

/** One day of practice: recorded after it took place, perhaps voided. */
@AggregateRoot(type = "practice")
@SuppressWarnings("NullAway.Init") // filled by evolve
public class Practice {
    @AggregateIdentifier
    private PracticeId id;

    private PracticeLogged logged;
    private boolean voided;

    Practice() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(LogPracticeHours command, Clock clock, Sealing sealing, Peers peers) {
        if (id != null) throw new RuleViolated("practice.already-logged");
        Person.requireStudent(command.student(), peers);
        Item.requireWorkable(command.items(), peers);
        if (command.practisedOn().isAfter(Baku.dayOf(clock.instant()))) throw new RuleViolated("practice.in-future");
        apply(new PracticeLogged(
                command.practiceId(),
                command.items(),
                command.student(),
                command.practisedOn(),
                command.minutes(),
                sealing.text(command.place(), List.of(command.student()))));
    }

    @CommandHandler
    void decide(VoidPractice command, Sealing sealing) {
        if (voided) throw new RuleViolated("practice.already-voided");
        apply(new PracticeVoided(
                id,
                logged.items(),
                logged.student(),
                logged.practisedOn(),
                logged.minutes(),
                sealing.text(command.reason(), List.of(logged.student()))));
    }

    @EventSourcingHandler
    void evolve(PracticeEvent event) {
        switch (event) {
            case PracticeLogged begun -> {
                id = begun.practiceId();
                logged = begun;
            }
            case PracticeVoided _ -> voided = true;
        }
    }
}
