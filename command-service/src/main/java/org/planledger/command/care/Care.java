package org.planledger.command.care;

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
import org.planledger.events.care.CareEvent;
import org.planledger.events.care.CareGiven;
import org.planledger.events.care.CareId;
import org.planledger.events.care.CareVoided;

/** One time that a veteran was given support that is not money: recorded afterwards, perhaps voided. */
@AggregateRoot(type = "care")
@SuppressWarnings("NullAway.Init") // filled by evolve
public class Care {
    @AggregateIdentifier
    private CareId id;

    private CareGiven given;
    private boolean voided;

    Care() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordSupport command, Clock clock, Sealing sealing, Peers peers) {
        if (id != null) throw new RuleViolated("care.already-recorded");
        Item.requireWorkable(command.items(), peers);
        if (command.givenOn().isAfter(Baku.dayOf(clock.instant()))) throw new RuleViolated("care.in-future");
        Person.requireVeteran(command.person(), peers);
        apply(new CareGiven(
                command.careId(),
                command.items(),
                command.kind(),
                command.person(),
                command.givenOn(),
                command.minutes(),
                command.students(),
                sealing.text(command.text(), List.of(command.person()))));
    }

    @CommandHandler
    void decide(VoidSupport command, Sealing sealing) {
        if (voided) throw new RuleViolated("care.already-voided");
        var reason = sealing.text(command.reason(), List.of(given.person()));
        apply(new CareVoided(
                id, given.items(), given.kind(), given.person(), given.givenOn(), given.students(), reason));
    }

    @EventSourcingHandler
    void evolve(CareEvent event) {
        switch (event) {
            case CareGiven begun -> {
                id = begun.careId();
                given = begun;
            }
            case CareVoided _ -> voided = true;
        }
    }
}
