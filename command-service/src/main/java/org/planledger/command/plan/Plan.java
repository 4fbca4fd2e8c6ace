package org.planledger.command.plan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.planledger.command.decision.Acting;
import org.planledger.command.decision.Peers;
import org.planledger.command.decision.RuleViolated;
import org.planledger.command.decision.StreamIds;
import org.planledger.command.fund.Fund;
import org.planledger.events.Baku;
import org.planledger.events.plan.ItemId;
import org.planledger.events.plan.PlanApproved;
import org.planledger.events.plan.PlanEvent;
import org.planledger.events.plan.PlanId;
import org.planledger.events.plan.PlanImported;

/** A plan of one year: imported once, then approved once. */
@AggregateRoot(type = "plan")
@SuppressWarnings("NullAway.Init") // filled by evolve
public class Plan {
    @AggregateIdentifier
    private PlanId id;

    private boolean approved;

    Plan() {}

    /** Whether its items can be worked on and closed. */
    public boolean approved() {
        return approved;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ImportPlan command, Acting acting, Peers peers) {
        if (id != null)
            throw new RuleViolated("plan.already-imported", command.year().toString());
        requireDistinctKeys(command);
        var planId = StreamIds.plan(acting.organisation(), command.year());
        var rows = new LinkedHashMap<ItemId, ImportedRow>();
        for (var row : command.items()) rows.put(StreamIds.item(planId, row.key()), row);
        apply(new PlanImported(
                planId,
                command.year(),
                command.institution(),
                command.title(),
                command.signatory(),
                rows.keySet().stream().toList(),
                command.sourceText()));
        rows.forEach((itemId, row) -> Item.importRow(row.asItemOf(planId, itemId), peers));
        Fund.openIfMissing(acting.organisation(), command.fundName(), peers);
    }

    @CommandHandler
    void decide(ApprovePlan command, Clock clock) {
        if (approved) throw new RuleViolated("plan.already-approved");
        if (command.approvedOn().isAfter(Baku.dayOf(clock.instant()))) throw new RuleViolated("approval.in-future");
        apply(new PlanApproved(id, command.approvedOn()));
    }

    @EventSourcingHandler
    void evolve(PlanEvent event) {
        switch (event) {
            case PlanImported imported -> id = imported.planId();
            case PlanApproved _ -> approved = true;
        }
    }

    private static void requireDistinctKeys(ImportPlan command) {
        var keys = new HashSet<String>();
        for (var row : command.items()) {
            if (!keys.add(row.key())) throw new RuleViolated("plan.key-repeated", row.key());
        }
    }
}
