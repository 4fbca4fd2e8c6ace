package org.planledger.command.rhythm;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

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
import org.planledger.command.decision.StreamIds;
import org.planledger.command.person.Person;
import org.planledger.command.plan.Item;
import org.planledger.events.rhythm.RhythmEnded;
import org.planledger.events.rhythm.RhythmEvent;
import org.planledger.events.rhythm.RhythmId;
import org.planledger.events.rhythm.RhythmSet;

/** How often one veteran is visited: set, set anew, perhaps ended; one per veteran. */
@AggregateRoot(type = "rhythm")
@SuppressWarnings("NullAway.Init") // filled by evolve
public class Rhythm {
    @AggregateIdentifier
    private RhythmId id;

    private RhythmSet set;
    private boolean ended;

    Rhythm() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(SetVisitRhythm command, Sealing sealing, Peers peers) {
        Item.requireWorkable(command.items(), peers);
        Person.requireVeteran(command.person(), peers);
        var note = sealing.optionalText(command.note(), List.of(command.person()));
        if (id != null && !ended && note == null && saysTheSame(command)) throw new RuleViolated("rhythm.unchanged");
        apply(new RhythmSet(
                StreamIds.rhythm(command.person()),
                command.items(),
                command.person(),
                command.everyDays(),
                command.mobilityLimited(),
                note));
    }

    @CommandHandler
    void decide(EndVisitRhythm command, Sealing sealing) {
        if (ended) throw new RuleViolated("rhythm.already-ended");
        var reason = sealing.text(command.reason(), List.of(set.person()));
        apply(new RhythmEnded(id, set.items(), set.person(), reason));
    }

    @EventSourcingHandler
    void evolve(RhythmEvent event) {
        switch (event) {
            case RhythmSet agreed -> {
                id = agreed.rhythmId();
                set = agreed;
                ended = false;
            }
            case RhythmEnded _ -> ended = true;
        }
    }

    private boolean saysTheSame(SetVisitRhythm command) {
        return command.everyDays() == set.everyDays()
                && command.mobilityLimited() == set.mobilityLimited()
                && command.items().equals(set.items());
    }
}
