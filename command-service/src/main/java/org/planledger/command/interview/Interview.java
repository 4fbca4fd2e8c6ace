package org.planledger.command.interview;

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
import org.planledger.events.interview.InterviewEvent;
import org.planledger.events.interview.InterviewId;
import org.planledger.events.interview.InterviewRecorded;
import org.planledger.events.interview.InterviewVoided;

/** One interview with a veteran: recorded after it took place, perhaps voided. */
@AggregateRoot(type = "interview")
@SuppressWarnings("NullAway.Init") // filled by evolve
public class Interview {
    @AggregateIdentifier
    private InterviewId id;

    private InterviewRecorded recorded;
    private boolean voided;

    Interview() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordInterview command, Clock clock, Sealing sealing, Peers peers) {
        if (id != null) throw new RuleViolated("interview.already-recorded");
        Item.requireWorkable(command.items(), peers);
        if (command.heldOn().isAfter(Baku.dayOf(clock.instant()))) throw new RuleViolated("interview.in-future");
        Person.requireVeteran(command.person(), peers);
        var mentions = List.of(command.person());
        apply(new InterviewRecorded(
                command.interviewId(),
                command.items(),
                command.person(),
                command.heldOn(),
                command.minutes(),
                sealing.text(command.interviewer(), mentions),
                sealing.text(command.summary(), mentions)));
    }

    @CommandHandler
    void decide(VoidInterview command, Sealing sealing) {
        if (voided) throw new RuleViolated("interview.already-voided");
        var person = recorded.person();
        var reason = sealing.text(command.reason(), List.of(person));
        apply(new InterviewVoided(id, recorded.items(), person, recorded.heldOn(), reason));
    }

    @EventSourcingHandler
    void evolve(InterviewEvent event) {
        switch (event) {
            case InterviewRecorded begun -> {
                id = begun.interviewId();
                recorded = begun;
            }
            case InterviewVoided _ -> voided = true;
        }
    }
}
