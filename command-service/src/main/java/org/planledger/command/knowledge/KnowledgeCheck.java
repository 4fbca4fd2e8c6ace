package org.planledger.command.knowledge;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.planledger.command.act.NormativeAct;
import org.planledger.command.decision.Peers;
import org.planledger.command.decision.RuleViolated;
import org.planledger.command.decision.Sealing;
import org.planledger.command.plan.Item;
import org.planledger.events.Baku;
import org.planledger.events.knowledge.KnowledgeCheckVoided;
import org.planledger.events.knowledge.KnowledgeChecked;
import org.planledger.events.knowledge.KnowledgeEvent;
import org.planledger.events.knowledge.KnowledgeId;
import org.planledger.events.plan.ItemId;

/** One check of knowledge: recorded after it was made, perhaps voided. */
@AggregateRoot(type = "knowledge")
@SuppressWarnings("NullAway.Init") // filled by evolve
public class KnowledgeCheck {
    @AggregateIdentifier
    private KnowledgeId id;

    private List<ItemId> items;
    private boolean voided;

    KnowledgeCheck() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordKnowledgeCheck command, Clock clock, Sealing sealing, Peers peers) {
        if (id != null) throw new RuleViolated("knowledge.already-recorded");
        Item.requireWorkable(command.items(), peers);
        var act = command.act();
        if (act != null) NormativeAct.requireKnown(act, peers);
        if (command.checkedOn().isAfter(Baku.dayOf(clock.instant()))) throw new RuleViolated("knowledge.in-future");
        apply(new KnowledgeChecked(
                command.knowledgeId(),
                command.items(),
                act,
                command.checkedOn(),
                sealing.text(command.group(), List.of()),
                command.participants(),
                command.averageBefore(),
                command.averageAfter()));
    }

    @CommandHandler
    void decide(VoidKnowledgeCheck command, Sealing sealing) {
        if (voided) throw new RuleViolated("knowledge.already-voided");
        apply(new KnowledgeCheckVoided(id, items, sealing.text(command.reason(), List.of())));
    }

    @EventSourcingHandler
    void evolve(KnowledgeEvent event) {
        switch (event) {
            case KnowledgeChecked checked -> {
                id = checked.knowledgeId();
                items = checked.items();
            }
            case KnowledgeCheckVoided _ -> voided = true;
        }
    }
}
