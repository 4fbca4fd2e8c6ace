package org.planledger.query.fund;

import static org.planledger.query.fund.EntryView.Kind.AWARD;
import static org.planledger.query.fund.EntryView.Kind.COST;
import static org.planledger.query.fund.EntryView.Kind.DONATION;
import static org.planledger.query.fund.EntryView.Kind.GIFT_IN_KIND;
import static org.planledger.query.fund.EntryView.Kind.INCOME;
import static org.planledger.query.fund.EntryView.Kind.SUPPORT;
import static org.planledger.query.fund.EntryView.Kind.VOID;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Baku;
import org.planledger.events.Ciphertext;
import org.planledger.events.Recorded;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.fund.AwardPaid;
import org.planledger.events.fund.CostPaid;
import org.planledger.events.fund.DonationRegistered;
import org.planledger.events.fund.EntryId;
import org.planledger.events.fund.EntryVoided;
import org.planledger.events.fund.FundEvent;
import org.planledger.events.fund.FundId;
import org.planledger.events.fund.FundOpened;
import org.planledger.events.fund.GiftInKindRegistered;
import org.planledger.events.fund.IncomeRecorded;
import org.planledger.events.fund.SupportPaid;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;
import org.planledger.query.view.Projection;

/** Makes one {@link EntryView} of each receipt number; a counter-entry marks the one it takes back. */
public final class EntryProjection implements Projection<EntryView> {
    /** The one projection of entries. */
    public static final EntryProjection ENTRIES = new EntryProjection();

    private EntryProjection() {}

    @Override
    public String collection() {
        return "entries";
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public Class<EntryView> type() {
        return EntryView.class;
    }

    @Override
    public List<String> touches(Recorded<?> recorded) {
        if (!(recorded.event() instanceof FundEvent event)) return List.of();
        return switch (event) {
            case FundOpened _ -> List.of();
            case DonationRegistered e -> List.of(e.entryId().toString());
            case GiftInKindRegistered e -> List.of(e.entryId().toString());
            case IncomeRecorded e -> List.of(e.entryId().toString());
            case SupportPaid e -> List.of(e.entryId().toString());
            case AwardPaid e -> List.of(e.entryId().toString());
            case CostPaid e -> List.of(e.entryId().toString());
            case EntryVoided e -> List.of(e.entryId().toString(), e.voided().toString());
        };
    }

    @Override
    public @Nullable EntryView fold(@Nullable EntryView view, String id, Recorded<?> recorded) {
        if (!(recorded.event() instanceof FundEvent event)) return view;
        var begun = new Begun(recorded);
        return switch (event) {
            case FundOpened _ -> view;
            case DonationRegistered e ->
                begun.entry(e.fundId(), e.entryId(), e.receiptNumber(), DONATION, e.items())
                        .of(e.amountQepik(), e.amountQepik(), e.receivedOn(), e.donor(), e.note(), null);
            case GiftInKindRegistered e ->
                begun.entry(e.fundId(), e.entryId(), e.receiptNumber(), GIFT_IN_KIND, e.items())
                        .of(0, e.estimatedQepik(), e.receivedOn(), e.donor(), e.what(), null);
            case IncomeRecorded e ->
                begun.entry(e.fundId(), e.entryId(), e.receiptNumber(), INCOME, e.items())
                        .of(e.amountQepik(), e.amountQepik(), e.receivedOn(), null, e.source(), null);
            case SupportPaid e ->
                begun.entry(e.fundId(), e.entryId(), e.receiptNumber(), SUPPORT, e.items())
                        .of(-e.amountQepik(), e.amountQepik(), e.paidOn(), e.veteran(), e.purpose(), null);
            case AwardPaid e ->
                begun.entry(e.fundId(), e.entryId(), e.receiptNumber(), AWARD, e.items())
                        .of(-e.amountQepik(), e.amountQepik(), e.paidOn(), e.student(), e.reason(), null);
            case CostPaid e ->
                begun.entry(e.fundId(), e.entryId(), e.receiptNumber(), COST, e.items())
                        .about(e.activity())
                        .of(-e.amountQepik(), e.amountQepik(), e.paidOn(), null, e.purpose(), null);
            case EntryVoided e -> voided(view, id, e, begun);
        };
    }

    @Override
    public List<String> indexed() {
        return List.of("receiptNumber", "kind", "items", "date", "voidedBy");
    }

    private static @Nullable EntryView voided(@Nullable EntryView view, String id, EntryVoided e, Begun begun) {
        if (id.equals(e.voided().toString())) return view == null ? null : view.takenBack(e.receiptNumber());
        var value = Math.max(Math.abs(e.balanceQepik()), Math.abs(e.inKindQepik()));
        var day = Baku.dayOf(begun.recorded().envelope().recordedAt());
        return begun.entry(e.fundId(), e.entryId(), e.receiptNumber(), VOID, e.items())
                .of(e.balanceQepik(), value, day, e.person(), e.reason(), e.voided());
    }

    /** What every new entry has from the envelope. */
    private record Begun(Recorded<?> recorded) {
        Numbered entry(FundId fund, EntryId entry, long receipt, EntryView.Kind kind, List<ItemId> items) {
            return new Numbered(recorded, fund, entry, receipt, kind, null, items);
        }
    }

    /** What every new entry has from its event, before what differs. */
    private record Numbered(
            Recorded<?> recorded,
            FundId fund,
            EntryId entry,
            long receipt,
            EntryView.Kind kind,
            @Nullable ActivityId activity,
            List<ItemId> items) {
        Numbered about(ActivityId costly) {
            return new Numbered(recorded, fund, entry, receipt, kind, costly, items);
        }

        EntryView of(
                long effect,
                long value,
                LocalDate date,
                @Nullable PersonId person,
                @Nullable Ciphertext text,
                @Nullable EntryId voids) {
            var envelope = recorded.envelope();
            return new EntryView(
                    entry,
                    fund,
                    receipt,
                    kind,
                    effect,
                    value,
                    date,
                    person,
                    activity,
                    items,
                    text,
                    voids,
                    null,
                    envelope.recordedAt(),
                    envelope.actor());
        }
    }
}
