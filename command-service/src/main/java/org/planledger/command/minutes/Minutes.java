package org.planledger.command.minutes;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.planledger.command.activity.Activity;
import org.planledger.command.decision.Peers;
import org.planledger.command.decision.RuleViolated;
import org.planledger.command.decision.Sealing;
import org.planledger.events.minutes.MinutesEvent;
import org.planledger.events.minutes.MinutesId;
import org.planledger.events.minutes.MinutesRecorded;
import org.planledger.events.minutes.MinutesVoided;

/** The minutes of one meeting: recorded after it was held, perhaps voided. */
@AggregateRoot(type = "minutes")
@SuppressWarnings("NullAway.Init") // filled by evolve
public class Minutes {
    @AggregateIdentifier
    private MinutesId id;

    private MinutesRecorded recorded;
    private boolean voided;

    Minutes() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordMinutes command, Sealing sealing, Peers peers) {
        if (id != null) throw new RuleViolated("minutes.already-recorded");
        var activity = Activity.known(command.activity(), peers);
        if (!activity.held()) throw new RuleViolated("activity.not-held");
        apply(new MinutesRecorded(
                command.minutesId(),
                activity.items(),
                command.activity(),
                sealing.text(command.text(), activity.persons()),
                command.decisions().stream()
                        .map(decision -> sealing.text(decision, activity.persons()))
                        .toList()));
    }

    @CommandHandler
    void decide(VoidMinutes command, Sealing sealing) {
        if (voided) throw new RuleViolated("minutes.already-voided");
        var reason = sealing.text(command.reason(), recorded.text().persons());
        apply(new MinutesVoided(id, recorded.items(), reason));
    }

    @EventSourcingHandler
    void evolve(MinutesEvent event) {
        switch (event) {
            case MinutesRecorded begun -> {
                id = begun.minutesId();
                recorded = begun;
            }
            case MinutesVoided _ -> voided = true;
        }
    }
}
