package org.planledger.query.fund;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Recorded;
import org.planledger.events.fund.AwardPaid;
import org.planledger.events.fund.CostPaid;
import org.planledger.events.fund.DonationRegistered;
import org.planledger.events.fund.EntryVoided;
import org.planledger.events.fund.FundEvent;
import org.planledger.events.fund.FundOpened;
import org.planledger.events.fund.GiftInKindRegistered;
import org.planledger.events.fund.IncomeRecorded;
import org.planledger.events.fund.SupportPaid;
import org.planledger.query.view.Projection;

/** Folds a fund's events into its figures, {@link FundView}. */
public final class FundProjection implements Projection<FundView> {
    /** The one projection of funds. */
    public static final FundProjection FUNDS = new FundProjection();

    private FundProjection() {}

    @Override
    public String collection() {
        return "funds";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public Class<FundView> type() {
        return FundView.class;
    }

    @Override
    public List<String> touches(Recorded<?> recorded) {
        return recorded.event() instanceof FundEvent event
                ? List.of(event.fundId().toString())
                : List.of();
    }

    @Override
    public @Nullable FundView fold(@Nullable FundView view, String id, Recorded<?> recorded) {
        if (!(recorded.event() instanceof FundEvent event)) return view;
        var version = recorded.envelope().sequence();
        if (event instanceof FundOpened e) return new FundView(e.fundId(), e.name(), 0, 0, 0, 0, 0, version);
        return view == null ? null : changed(view, event, version);
    }

    @Override
    public List<String> indexed() {
        return List.of();
    }

    private static FundView changed(FundView view, FundEvent event, long version) {
        return switch (event) {
            case FundOpened _ -> view;
            case DonationRegistered e -> view.entry(e.amountQepik(), 0, 0, version);
            case IncomeRecorded e -> view.entry(e.amountQepik(), 0, 0, version);
            case GiftInKindRegistered e -> view.entry(0, 0, e.estimatedQepik(), version);
            case SupportPaid e -> view.entry(0, e.amountQepik(), 0, version);
            case AwardPaid e -> view.entry(0, e.amountQepik(), 0, version);
            case CostPaid e -> view.entry(0, e.amountQepik(), 0, version);
            // a voided income lowers the balance, a voided payment raises it
            case EntryVoided e ->
                view.entry(Math.min(e.balanceQepik(), 0), -Math.max(e.balanceQepik(), 0), e.inKindQepik(), version);
        };
    }
}
