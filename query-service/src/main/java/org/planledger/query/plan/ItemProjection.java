package org.planledger.query.plan;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Baku;
import org.planledger.events.CardEvent;
import org.planledger.events.Event;
import org.planledger.events.Recorded;
import org.planledger.events.account.AccountEvent;
import org.planledger.events.activity.ActivityCancelled;
import org.planledger.events.activity.ActivityEvent;
import org.planledger.events.activity.ActivityHeld;
import org.planledger.events.activity.ActivityRescheduled;
import org.planledger.events.activity.ActivityScheduled;
import org.planledger.events.booking.BookingEvent;
import org.planledger.events.evidence.EvidenceAttached;
import org.planledger.events.evidence.EvidenceEvent;
import org.planledger.events.fund.AwardPaid;
import org.planledger.events.fund.CostPaid;
import org.planledger.events.fund.DonationRegistered;
import org.planledger.events.fund.EntryVoided;
import org.planledger.events.fund.FundEvent;
import org.planledger.events.fund.FundOpened;
import org.planledger.events.fund.GiftInKindRegistered;
import org.planledger.events.fund.IncomeRecorded;
import org.planledger.events.fund.SupportPaid;
import org.planledger.events.person.PersonEvent;
import org.planledger.events.plan.ClosingDeclined;
import org.planledger.events.plan.ClosingRequested;
import org.planledger.events.plan.CodeLinked;
import org.planledger.events.plan.CodeUnlinked;
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
import org.planledger.events.plan.PlanEvent;
import org.planledger.events.plan.RhythmAgreed;
import org.planledger.events.plan.SourceCells;
import org.planledger.events.refusal.RefusalEvent;
import org.planledger.events.repair.RepairEvent;
import org.planledger.events.visit.VisitEvent;
import org.planledger.events.visit.VisitRecorded;
import org.planledger.events.visit.VisitVoided;
import org.planledger.query.view.Projection;

/** Folds an item's own events, and the counts that other features' events bring it, into {@link ItemView}. */
public final class ItemProjection implements Projection<ItemView> {
    /** The one projection of items. */
    public static final ItemProjection ITEMS = new ItemProjection();

    private ItemProjection() {}

    @Override
    public String collection() {
        return "items";
    }

    @Override
    public int revision() {
        return 4;
    }

    @Override
    public Class<ItemView> type() {
        return ItemView.class;
    }

    @Override
    public List<String> touches(Recorded<?> recorded) {
        Event event = recorded.event();
        return switch (event) {
            case RefusalEvent _ -> List.of();
            case ActivityRescheduled _ -> List.of();
            default -> event.items().stream().distinct().map(ItemId::toString).toList();
        };
    }

    @Override
    public @Nullable ItemView fold(@Nullable ItemView view, String id, Recorded<?> recorded) {
        Event event = recorded.event();
        if (event instanceof ItemImported imported) return begun(imported);
        if (event instanceof ItemDrafted drafted) return begun(drafted);
        // whatever names an item that never came with a plan counts for nothing
        if (view == null) return null;
        return switch (event) {
            case ItemEvent e -> own(view, e, recorded).at(recorded.envelope().sequence());
            case ActivityEvent e -> activity(view, e);
            case VisitEvent e -> visit(view, e);
            case FundEvent e -> fund(view, e);
            case EvidenceEvent e -> evidence(view, e);
            case CardEvent e -> card(view, e, recorded);
            case AccountEvent _, BookingEvent _, PersonEvent _, PlanEvent _, RefusalEvent _, RepairEvent _ -> view;
        };
    }

    @Override
    public List<String> indexed() {
        return List.of("planId", "assigned", "status", "key");
    }

    private static ItemView begun(ItemImported event) {
        var terms = Terms.begun(event.due(), event.strategyCodes(), null);
        return begun(event, event.key(), event.section(), ItemText.imported(event), terms, event.source());
    }

    private static ItemView begun(ItemDrafted event) {
        var terms = Terms.begun(event.due(), event.strategyCodes(), event.carriedFrom());
        return begun(event, event.key(), event.section(), ItemText.drafted(event), terms, null);
    }

    private static ItemView begun(
            ItemEvent event, String key, int section, ItemText text, Terms terms, @Nullable SourceCells source) {
        return new ItemView(
                event.itemId(),
                event.planId(),
                key,
                section,
                text,
                terms,
                source,
                List.of(),
                Counts.NONE,
                Done.NOTHING,
                ItemView.Status.OPEN,
                null,
                List.of(),
                null,
                List.of(),
                0);
    }

    private static ItemView own(ItemView view, ItemEvent event, Recorded<?> recorded) {
        var by = recorded.envelope().actor();
        var at = recorded.envelope().recordedAt();
        return switch (event) {
            case ItemImported _, ItemDrafted _ -> view;
            case ItemTextRepaired e ->
                view.with(
                        view.text().repaired(e),
                        new Repair(e.field(), e.index(), e.before(), e.after(), e.reason(), by, at));
            case ExecutorAssigned e -> view.with(e.executor());
            case RhythmAgreed e -> view.with(view.terms().rhythm(e.everyDays(), e.since()));
            case DueSet e -> view.with(view.terms().due(e.due()));
            case CodeLinked e -> view.with(view.terms().linked(e.code()));
            case CodeUnlinked e -> view.with(view.terms().unlinked(e.code()));
            case ItemAmended e -> view.with(ItemText.amended(e));
            case ItemCarriedOver e ->
                view.leftOpen(null)
                        .with(view.terms().carried(e.into()))
                        .with(ItemView.Status.CARRIED_OVER, view.closing(), view.pastClosings());
            case ClosingRequested e ->
                view.with(ItemView.Status.CLOSING_REQUESTED, Closing.requested(e, at), view.pastClosings());
            case ItemClosed e ->
                view.leftOpen(null)
                        .with(
                                ItemView.Status.CLOSED,
                                current(view).confirmed(e.confirmedBy(), at),
                                view.pastClosings());
            case ItemLeftOpen e -> view.leftOpen(e.reason());
            case ClosingDeclined e -> opened(view, current(view).ended(Closing.How.DECLINED, by, at, e.reason()));
            case ItemReopened e -> opened(view, current(view).ended(Closing.How.REOPENED, by, at, e.reason()));
        };
    }

    private static ItemView activity(ItemView view, ActivityEvent event) {
        var counts = view.counts();
        return switch (event) {
            case ActivityScheduled _ -> view.with(counts.activityScheduled(), view.done());
            case ActivityRescheduled _ -> view;
            case ActivityCancelled _ -> view.with(counts.activityCancelled(), view.done());
            case ActivityHeld e -> view.with(counts.activityHeld(), view.done().on(Baku.dayOf(e.heldAt()), 1));
        };
    }

    private static ItemView visit(ItemView view, VisitEvent event) {
        return switch (event) {
            case VisitRecorded e ->
                view.with(view.counts().visits(1), view.done().on(e.visitedOn(), 1));
            case VisitVoided e ->
                view.with(view.counts().visits(-1), view.done().on(e.visitedOn(), -1));
        };
    }

    private static ItemView fund(ItemView view, FundEvent event) {
        return switch (event) {
            case FundOpened _ -> view;
            case DonationRegistered _,
                    GiftInKindRegistered _,
                    IncomeRecorded _,
                    SupportPaid _,
                    AwardPaid _,
                    CostPaid _ -> view.with(view.counts().fundEntries(1), view.done());
            case EntryVoided _ -> view.with(view.counts().fundEntries(-1), view.done());
        };
    }

    private static ItemView evidence(ItemView view, EvidenceEvent event) {
        return switch (event) {
            case EvidenceAttached _ -> view.with(view.counts().evidenceAttached(), view.done());
        };
    }

    private static ItemView card(ItemView view, CardEvent event, Recorded<?> recorded) {
        if (event.deeds() == 0) return view;
        var day = Baku.dayOf(recorded.envelope().happenedAt());
        return view.with(view.counts().deeds(event.deeds()), view.done().on(day, event.deeds()));
    }

    private static ItemView opened(ItemView view, Closing past) {
        return view.with(ItemView.Status.OPEN, null, ItemView.plus(view.pastClosings(), past));
    }

    private static Closing current(ItemView view) {
        return Objects.requireNonNull(view.closing(), "an item is closed or declined only after it was asked for");
    }
}
