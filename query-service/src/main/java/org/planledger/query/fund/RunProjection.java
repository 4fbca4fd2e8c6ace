package org.planledger.query.fund;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Recorded;
import org.planledger.events.fund.AwardPaid;
import org.planledger.events.fund.CostPaid;
import org.planledger.events.fund.DonationRegistered;
import org.planledger.events.fund.EntryVoided;
import org.planledger.events.fund.FundEvent;
import org.planledger.events.fund.FundId;
import org.planledger.events.fund.FundOpened;
import org.planledger.events.fund.GiftInKindRegistered;
import org.planledger.events.fund.IncomeRecorded;
import org.planledger.events.fund.SupportPaid;
import org.planledger.query.view.Projection;

/** Folds what receipts do to the balance into {@link RunView}s; receipts are dense and come in order. */
public final class RunProjection implements Projection<RunView> {
    /** The one projection of runs. */
    public static final RunProjection RUNS = new RunProjection();

    private RunProjection() {}

    @Override
    public String collection() {
        return "fund-runs";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public Class<RunView> type() {
        return RunView.class;
    }

    @Override
    public List<String> touches(Recorded<?> recorded) {
        if (!(recorded.event() instanceof FundEvent event)) return List.of();
        return switch (event) {
            case FundOpened _ -> List.of();
            case DonationRegistered e -> List.of(id(e.fundId(), RunView.of(e.receiptNumber())));
            case GiftInKindRegistered e -> List.of(id(e.fundId(), RunView.of(e.receiptNumber())));
            case IncomeRecorded e -> List.of(id(e.fundId(), RunView.of(e.receiptNumber())));
            case SupportPaid e -> List.of(id(e.fundId(), RunView.of(e.receiptNumber())));
            case AwardPaid e -> List.of(id(e.fundId(), RunView.of(e.receiptNumber())));
            case CostPaid e -> List.of(id(e.fundId(), RunView.of(e.receiptNumber())));
            case EntryVoided e -> List.of(id(e.fundId(), RunView.of(e.receiptNumber())));
        };
    }

    @Override
    public @Nullable RunView fold(@Nullable RunView view, String id, Recorded<?> recorded) {
        if (!(recorded.event() instanceof FundEvent event)) return view;
        var run = view == null ? RunView.EMPTY : view;
        return switch (event) {
            case FundOpened _ -> view;
            case DonationRegistered e -> run.plus(e.amountQepik());
            case GiftInKindRegistered _ -> run.plus(0);
            case IncomeRecorded e -> run.plus(e.amountQepik());
            case SupportPaid e -> run.plus(-e.amountQepik());
            case AwardPaid e -> run.plus(-e.amountQepik());
            case CostPaid e -> run.plus(-e.amountQepik());
            case EntryVoided e -> run.plus(e.balanceQepik());
        };
    }

    @Override
    public List<String> indexed() {
        return List.of();
    }

    static String id(FundId fund, long run) {
        return fund + ":" + run;
    }
}
