package org.planledger.command.kind;

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
import org.planledger.events.activity.ActivityId;
import org.planledger.events.kind.KindChosen;
import org.planledger.events.kind.KindDefined;
import org.planledger.events.kind.KindEvent;
import org.planledger.events.kind.KindId;
import org.planledger.events.kind.KindRetired;

/** One kind of activity beyond those of the plan: defined, chosen for activities, perhaps retired. */
@AggregateRoot(type = "kind")
@SuppressWarnings("NullAway.Init") // filled by evolve
public class Kind {
    @AggregateIdentifier
    private KindId id;

    private boolean retired;

    Kind() {}

    /**
     * Refuses unless activities of this kind can be scheduled.
     *
     * @throws RuleViolated {@code kind.unknown} or {@code kind.retired}
     */
    public static void requireChoosable(KindId kind, Peers peers) {
        var known = peers.find(Kind.class, kind.value()).orElseThrow(() -> new RuleViolated("kind.unknown"));
        if (known.retired) throw new RuleViolated("kind.retired");
    }

    /** Remembers that an activity is of this kind, which must be choosable. */
    public static void choose(KindId kind, ActivityId activity, Peers peers) {
        peers.change(Kind.class, kind.value(), Kind::new, known -> known.chosen(activity));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DefineActivityKind command, Sealing sealing) {
        if (id != null) throw new RuleViolated("kind.already-defined");
        apply(new KindDefined(command.kindId(), sealing.text(command.name(), List.of())));
    }

    @CommandHandler
    void decide(RetireActivityKind command, Sealing sealing) {
        if (retired) throw new RuleViolated("kind.retired");
        apply(new KindRetired(id, sealing.text(command.reason(), List.of())));
    }

    @EventSourcingHandler
    void evolve(KindEvent event) {
        switch (event) {
            case KindDefined defined -> id = defined.kindId();
            case KindChosen _ -> {}
            case KindRetired _ -> retired = true;
        }
    }

    private void chosen(ActivityId activity) {
        apply(new KindChosen(id, activity));
    }
}
