package org.planledger.command.plan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Accounts;
import org.planledger.command.decision.Acting;
import org.planledger.command.decision.Peers;
import org.planledger.command.decision.RuleViolated;
import org.planledger.command.decision.Sealing;
import org.planledger.command.decision.StreamIds;
import org.planledger.events.UserId;
import org.planledger.events.plan.ClosingDeclined;
import org.planledger.events.plan.ClosingRequested;
import org.planledger.events.plan.CodeLinked;
import org.planledger.events.plan.CodeUnlinked;
import org.planledger.events.plan.DueRule;
import org.planledger.events.plan.DueSet;
import org.planledger.events.plan.ExecutorAssigned;
import org.planledger.events.plan.ItemAmended;
import org.planledger.events.plan.ItemCarriedOver;
import org.planledger.events.plan.ItemClosed;
import org.planledger.events.plan.ItemDrafted;
import org.planledger.events.plan.ItemEvent;
import org.planledger.events.plan.ItemId;
import org.planledger.events.plan.ItemImported;
import org.planledger.events.plan.ItemLeftOpen;
import org.planledger.events.plan.ItemReopened;
import org.planledger.events.plan.ItemTextRepaired;
import org.planledger.events.plan.PlanId;
import org.planledger.events.plan.Result;
import org.planledger.events.plan.RhythmAgreed;
import org.planledger.events.plan.TextField;

/** One item (bənd) of a plan: open, then asked to be closed, then closed by a second person; may be opened again. One that is not closed can go on in the next year's plan. */
@AggregateRoot(type = "item")
@SuppressWarnings("NullAway.Init") // filled by evolve
public class Item {
    @AggregateIdentifier
    private ItemId id;

    private PlanId planId;
    private String key;
    private ItemTexts texts;
    private int section;
    private DueRule due;

    /** The day from which the agreed rhythm counts; null while none was agreed here. */
    private @Nullable LocalDate rhythmSince;

    private final Set<String> codes = new LinkedHashSet<>();
    private final Set<UserId> executors = new HashSet<>();
    private boolean closed;
    private boolean carriedOver;

    /** Whether it is said why this very item will be left open. */
    private boolean leftForReason;

    /** What stands to be confirmed, or was confirmed; null while nobody asked. */
    private @Nullable ClosingRequested asked;

    Item() {}

    /**
     * Refuses unless work can be recorded for each of these items.
     *
     * @throws RuleViolated {@code item.unknown}, {@code item.closed}, {@code item.carried-over}, {@code plan.not-approved}
     *     or {@code plan.year-closed}
     */
    public static void requireWorkable(Collection<ItemId> items, Peers peers) {
        for (var item : items) known(item, peers).requireWorkable(peers);
    }

    /**
     * Refuses unless each of these items exists.
     *
     * @throws RuleViolated {@code item.unknown}
     */
    public static void requireKnown(Collection<ItemId> items, Peers peers) {
        for (var item : items) known(item, peers);
    }

    static void importRow(ItemImported imported, Peers peers) {
        peers.change(Item.class, imported.itemId().value(), Item::new, item -> item.begin(imported));
    }

    private static Item known(ItemId id, Peers peers) {
        return peers.find(Item.class, id.value()).orElseThrow(() -> new RuleViolated("item.unknown"));
    }

    static void draft(ItemDrafted drafted, Peers peers) {
        peers.change(Item.class, drafted.itemId().value(), Item::new, item -> item.begin(drafted));
    }

    /** Whether nothing more is expected of it in its year. */
    boolean settled() {
        return closed || carriedOver;
    }

    /** Whether somebody asked to close it and waits for an answer. */
    boolean awaitsConfirmation() {
        return asked != null && !settled();
    }

    /** Whether it is said why this very item will be left open. */
    boolean leftForReason() {
        return leftForReason;
    }

    ItemId id() {
        return id;
    }

    String key() {
        return key;
    }

    private void begin(ItemEvent begun) {
        apply(begun);
    }

    @CommandHandler
    void decide(AgreeRhythm command, Sealing sealing, Peers peers) {
        requireChangeable(peers);
        if (!(due instanceof DueRule.Regularly(var everyDays))) throw new RuleViolated("item.not-regular", key);
        if (command.everyDays().equals(everyDays) && command.since().equals(rhythmSince)) {
            throw new RuleViolated("item.rhythm-unchanged", key);
        }
        apply(new RhythmAgreed(
                id, planId, command.everyDays(), command.since(), sealing.text(command.reason(), List.of())));
    }

    @CommandHandler
    void decide(SetDueRule command, Sealing sealing, Peers peers) {
        requireChangeable(peers);
        if (command.due().equals(due)) throw new RuleViolated("due.unchanged", key);
        apply(new DueSet(id, planId, command.due(), sealing.text(command.reason(), List.of())));
    }

    @CommandHandler
    void decide(LinkStrategyCode command, Sealing sealing) {
        requireGoingOn();
        if (codes.contains(command.code())) throw new RuleViolated("code.already-linked", key, command.code());
        apply(new CodeLinked(id, planId, command.code(), sealing.text(command.reason(), List.of())));
    }

    @CommandHandler
    void decide(UnlinkStrategyCode command, Sealing sealing) {
        requireGoingOn();
        if (!codes.contains(command.code())) throw new RuleViolated("code.not-linked", key, command.code());
        apply(new CodeUnlinked(id, planId, command.code(), sealing.text(command.reason(), List.of())));
    }

    @CommandHandler
    void decide(AmendPlanItem command, Sealing sealing, Peers peers) {
        requireChangeable(peers);
        var amended = new ItemAmended(
                id,
                planId,
                command.direction(),
                command.work(),
                command.ways(),
                command.executors(),
                command.expectedResult(),
                sealing.text(command.reason(), List.of()));
        if (textsOf(amended).same(texts)) throw new RuleViolated("item.unchanged", key);
        apply(amended);
    }

    @CommandHandler
    void decide(CarryOverItem command, Acting acting, Sealing sealing, Peers peers) {
        requireChangeable(peers);
        if (asked != null) throw new RuleViolated("closing.already-requested", key);
        var next = StreamIds.plan(acting.organisation(), Plan.yearOf(planId, peers) + 1);
        var number = command.key() == null ? key : command.key();
        var into = StreamIds.item(next, number);
        Plan.addTo(
                next,
                new ItemDrafted(
                        into,
                        next,
                        number,
                        section,
                        texts.one(TextField.DIRECTION),
                        texts.one(TextField.WORK),
                        texts.all(TextField.WAY),
                        texts.all(TextField.EXECUTOR),
                        due,
                        List.copyOf(codes),
                        texts.one(TextField.EXPECTED_RESULT),
                        id),
                peers);
        apply(new ItemCarriedOver(id, planId, into, sealing.text(command.reason(), List.of())));
    }

    @CommandHandler
    void decide(LeaveItemOpen command, Sealing sealing, Peers peers) {
        requireGoingOn();
        approvedPlan(peers).requireYearOpen();
        if (asked != null) throw new RuleViolated("closing.already-requested", key);
        apply(new ItemLeftOpen(id, planId, sealing.text(command.reason(), List.of())));
    }

    @CommandHandler
    void decide(RepairSourceText command, Sealing sealing) {
        if (!texts.stands(command.field(), command.index(), command.before())) throw new RuleViolated("text.mismatch");
        if (command.before().equals(command.after())) throw new RuleViolated("text.unchanged");
        apply(new ItemTextRepaired(
                id,
                planId,
                command.field(),
                command.index(),
                command.before(),
                command.after(),
                sealing.text(command.reason(), List.of())));
    }

    @CommandHandler
    void decide(AssignExecutor command, Acting acting, Accounts accounts, Peers peers) {
        requireChangeable(peers);
        if (!accounts.active(acting.organisation(), command.executor())) throw new RuleViolated("account.unknown");
        if (executors.contains(command.executor())) throw new RuleViolated("executor.already-assigned", key);
        apply(new ExecutorAssigned(id, planId, command.executor()));
    }

    @CommandHandler
    void decide(RequestClosing command, Acting acting, Sealing sealing, Peers peers) {
        requireWorkable(peers);
        if (asked != null) throw new RuleViolated("closing.already-requested", key);
        new Proof(command.activities(), command.visits(), command.evidence()).requireFor(id, peers);
        command.requireOneResult();
        var mentions = Proof.mentions(command.visits(), peers);
        apply(new ClosingRequested(
                id,
                planId,
                acting.user(),
                command.activities(),
                command.visits(),
                command.evidence(),
                new Result(
                        sealing.optionalText(command.measure(), mentions),
                        sealing.optionalText(command.noMeasureReason(), mentions))));
    }

    @CommandHandler
    void decide(ClosePlanItem command, Acting acting, Peers peers) {
        if (closed) throw new RuleViolated("item.closed", key);
        var request = requested();
        if (request.requestedBy().equals(acting.user())) throw new RuleViolated("closing.same-person");
        new Proof(request.activities(), request.visits(), request.evidence()).requireFor(id, peers);
        apply(new ItemClosed(id, planId, request.requestedBy(), acting.user()));
    }

    @CommandHandler
    void decide(DeclineClosing command, Acting acting, Sealing sealing) {
        requested();
        apply(new ClosingDeclined(id, planId, acting.user(), sealing.text(command.reason(), List.of())));
    }

    @CommandHandler
    void decide(ReopenPlanItem command, Sealing sealing) {
        if (!closed) throw new RuleViolated("item.not-closed", key);
        apply(new ItemReopened(id, planId, sealing.text(command.reason(), List.of())));
    }

    @EventSourcingHandler
    void evolve(ItemEvent event) {
        switch (event) {
            case ItemImported imported -> {
                id = imported.itemId();
                planId = imported.planId();
                key = imported.key();
                texts = new ItemTexts(
                        imported.direction(),
                        imported.work(),
                        imported.ways(),
                        imported.executors(),
                        imported.expectedResult());
                section = imported.section();
                due = imported.due();
                codes.addAll(imported.strategyCodes());
            }
            case ItemDrafted drafted -> {
                id = drafted.itemId();
                planId = drafted.planId();
                key = drafted.key();
                texts = new ItemTexts(
                        drafted.direction(),
                        drafted.work(),
                        drafted.ways(),
                        drafted.executors(),
                        drafted.expectedResult());
                section = drafted.section();
                due = drafted.due();
                codes.addAll(drafted.strategyCodes());
            }
            case RhythmAgreed agreed -> {
                due = new DueRule.Regularly(agreed.everyDays());
                rhythmSince = agreed.since();
            }
            case DueSet set -> {
                due = set.due();
                rhythmSince = null;
            }
            case CodeLinked linked -> codes.add(linked.code());
            case CodeUnlinked unlinked -> codes.remove(unlinked.code());
            case ItemAmended amended -> texts = textsOf(amended);
            case ItemCarriedOver _ -> carriedOver = true;
            case ItemLeftOpen _ -> leftForReason = true;
            case ItemTextRepaired repaired -> texts.repair(repaired.field(), repaired.index(), repaired.after());
            case ExecutorAssigned assigned -> executors.add(assigned.executor());
            case ClosingRequested requested -> asked = requested;
            case ClosingDeclined _ -> asked = null;
            case ItemClosed _ -> {
                closed = true;
                // should it be opened again, another reason is needed
                leftForReason = false;
            }
            case ItemReopened _ -> {
                closed = false;
                asked = null;
            }
        }
    }

    private void requireWorkable(Peers peers) {
        requireGoingOn();
        approvedPlan(peers).requireRunningFor(id, key);
    }

    private Plan approvedPlan(Peers peers) {
        return peers.find(Plan.class, planId.value())
                .filter(Plan::approved)
                .orElseThrow(() -> new RuleViolated("plan.not-approved"));
    }

    /** Refuses what would change the intention of an item whose year is over. */
    private void requireChangeable(Peers peers) {
        requireGoingOn();
        peers.find(Plan.class, planId.value()).ifPresent(plan -> plan.requireRunningFor(id, key));
    }

    private void requireGoingOn() {
        if (closed) throw new RuleViolated("item.closed", key);
        if (carriedOver) throw new RuleViolated("item.carried-over", key);
    }

    private static ItemTexts textsOf(ItemAmended amended) {
        return new ItemTexts(
                amended.direction(), amended.work(), amended.ways(), amended.executors(), amended.expectedResult());
    }

    private ClosingRequested requested() {
        var request = asked;
        if (request == null || closed) throw new RuleViolated("closing.not-requested", key);
        return request;
    }
}
