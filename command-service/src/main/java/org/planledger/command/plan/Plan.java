package org.planledger.command.plan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.planledger.command.decision.Acting;
import org.planledger.command.decision.Peers;
import org.planledger.command.decision.RuleViolated;
import org.planledger.command.decision.Sealing;
import org.planledger.command.decision.StreamIds;
import org.planledger.command.fund.Fund;
import org.planledger.events.Baku;
import org.planledger.events.plan.ItemDrafted;
import org.planledger.events.plan.ItemId;
import org.planledger.events.plan.PlanApproved;
import org.planledger.events.plan.PlanDrafted;
import org.planledger.events.plan.PlanEvent;
import org.planledger.events.plan.PlanId;
import org.planledger.events.plan.PlanImported;
import org.planledger.events.plan.PlanItemAdded;
import org.planledger.events.plan.PlanYearClosed;

/** A plan of one year: imported or drafted once, then approved once; at last its year is closed. */
@AggregateRoot(type = "plan")
@SuppressWarnings("NullAway.Init") // filled by evolve
public class Plan {
    @AggregateIdentifier
    private PlanId id;

    private int year;
    private final Set<ItemId> items = new LinkedHashSet<>();
    private boolean drafted;
    private boolean approved;
    private boolean yearClosed;

    /** Items that were neither closed nor carried over when the year was closed. */
    private final Set<ItemId> leftOpen = new LinkedHashSet<>();

    Plan() {}

    /** Whether its items can be worked on and closed. */
    public boolean approved() {
        return approved;
    }

    /**
     * Refuses what can no longer be done for an item because the year is closed. One that was closed then and was opened
     * again since can be worked on: that is what it was opened for.
     *
     * @throws RuleViolated {@code plan.year-closed}
     */
    void requireRunningFor(ItemId item, String key) {
        if (leftOpen.contains(item)) throw new RuleViolated("plan.year-closed", key);
    }

    /**
     * Refuses what only makes sense before the year is closed.
     *
     * @throws RuleViolated {@code plan.year-already-closed}
     */
    void requireYearOpen() {
        if (yearClosed) throw new RuleViolated("plan.year-already-closed");
    }

    static int yearOf(PlanId plan, Peers peers) {
        return peers.find(Plan.class, plan.value())
                .map(found -> found.year)
                .orElseThrow(() -> new RuleViolated("plan.unknown"));
    }

    /** Lets another plan, which has to be a draft, take an item in. */
    static void addTo(PlanId plan, ItemDrafted item, Peers peers) {
        if (peers.find(Plan.class, plan.value()).isEmpty()) throw new RuleViolated("plan.next-year-missing");
        peers.change(Plan.class, plan.value(), Plan::new, found -> found.add(item, peers));
    }

    private void add(ItemDrafted item, Peers peers) {
        if (!drafted || approved) throw new RuleViolated("plan.not-draft");
        if (items.contains(item.itemId())) throw new RuleViolated("plan.key-repeated", item.key());
        apply(new PlanItemAdded(id, item.itemId(), item.key()));
        Item.draft(item, peers);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DraftPlan command, Acting acting) {
        if (id != null)
            throw new RuleViolated("plan.already-exists", command.year().toString());
        apply(new PlanDrafted(
                StreamIds.plan(acting.organisation(), command.year()),
                command.year(),
                command.institution(),
                command.title(),
                command.signatory()));
    }

    @CommandHandler
    void decide(DraftPlanItem command, Peers peers) {
        add(command.asItem(StreamIds.item(id, command.key())), peers);
    }

    @CommandHandler
    void decide(ClosePlanYear command, Sealing sealing, Peers peers) {
        if (!approved) throw new RuleViolated("plan.not-approved");
        requireYearOpen();
        var open = items.stream()
                .map(item -> peers.find(Item.class, item.value()))
                .flatMap(Optional::stream)
                .filter(item -> !item.settled())
                .toList();
        var waiting = open.stream().filter(Item::awaitsConfirmation).toList();
        if (!waiting.isEmpty()) throw new RuleViolated("plan.closings-pending", keys(waiting));
        var unexplained = open.stream().filter(item -> !item.leftForReason()).toList();
        var reason = sealing.optionalText(command.leftReason(), List.of());
        if (!unexplained.isEmpty() && reason == null) throw new RuleViolated("plan.items-open", keys(unexplained));
        apply(new PlanYearClosed(id, open.stream().map(Item::id).toList(), unexplained.isEmpty() ? null : reason));
    }

    private static String keys(List<Item> items) {
        return items.stream().map(Item::key).collect(Collectors.joining(", "));
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
        if (items.isEmpty()) throw new RuleViolated("plan.empty");
        if (command.approvedOn().isAfter(Baku.dayOf(clock.instant()))) throw new RuleViolated("approval.in-future");
        apply(new PlanApproved(id, command.approvedOn()));
    }

    @EventSourcingHandler
    void evolve(PlanEvent event) {
        switch (event) {
            case PlanImported imported -> {
                id = imported.planId();
                year = imported.year();
                items.addAll(imported.items());
            }
            case PlanDrafted begun -> {
                id = begun.planId();
                year = begun.year();
                drafted = true;
            }
            case PlanItemAdded added -> items.add(added.itemId());
            case PlanApproved _ -> approved = true;
            case PlanYearClosed ended -> {
                yearClosed = true;
                leftOpen.addAll(ended.leftOpen());
            }
        }
    }

    private static void requireDistinctKeys(ImportPlan command) {
        var keys = new HashSet<String>();
        for (var row : command.items()) {
            if (!keys.add(row.key())) throw new RuleViolated("plan.key-repeated", row.key());
        }
    }
}
