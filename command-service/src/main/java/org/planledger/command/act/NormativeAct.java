package org.planledger.command.act;

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
import org.planledger.command.plan.Item;
import org.planledger.events.Baku;
import org.planledger.events.act.ActEvent;
import org.planledger.events.act.ActId;
import org.planledger.events.act.NormativeActRegistered;
import org.planledger.events.act.NormativeActStudied;
import org.planledger.events.plan.ItemId;

/** One normative act: registered, then studied as often as needed. */
@AggregateRoot(type = "act")
@SuppressWarnings("NullAway.Init") // filled by evolve
public class NormativeAct {
    @AggregateIdentifier
    private ActId id;

    private List<ItemId> items;

    NormativeAct() {}

    /**
     * Refuses unless this act is known.
     *
     * @throws RuleViolated {@code act.unknown}
     */
    public static void requireKnown(ActId act, Peers peers) {
        if (peers.find(NormativeAct.class, act.value()).isEmpty()) throw new RuleViolated("act.unknown");
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterNormativeAct command, Sealing sealing, Peers peers) {
        if (id != null) throw new RuleViolated("act.already-registered");
        Item.requireWorkable(command.items(), peers);
        apply(new NormativeActRegistered(
                command.actId(),
                command.items(),
                sealing.text(command.title(), List.of()),
                sealing.optionalText(command.number(), List.of()),
                sealing.optionalText(command.adopted(), List.of()),
                sealing.optionalText(command.note(), List.of())));
    }

    @CommandHandler
    void decide(MarkActStudied command, Clock clock, Sealing sealing) {
        if (command.studiedOn().isAfter(Baku.dayOf(clock.instant()))) throw new RuleViolated("act.in-future");
        var found = sealing.optionalText(command.found(), List.of());
        apply(new NormativeActStudied(id, items, command.studiedOn(), command.participants(), found));
    }

    @EventSourcingHandler
    void evolve(ActEvent event) {
        switch (event) {
            case NormativeActRegistered registered -> {
                id = registered.actId();
                items = registered.items();
            }
            case NormativeActStudied _ -> {}
        }
    }
}
