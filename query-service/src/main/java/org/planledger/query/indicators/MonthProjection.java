package org.planledger.query.indicators;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Baku;
import org.planledger.events.Event;
import org.planledger.events.Recorded;
import org.planledger.events.activity.ActivityHeld;
import org.planledger.events.fund.AwardPaid;
import org.planledger.events.fund.CostPaid;
import org.planledger.events.fund.DonationRegistered;
import org.planledger.events.fund.EntryVoided;
import org.planledger.events.fund.FundEvent;
import org.planledger.events.fund.FundOpened;
import org.planledger.events.fund.GiftInKindRegistered;
import org.planledger.events.fund.IncomeRecorded;
import org.planledger.events.fund.SupportPaid;
import org.planledger.events.visit.VisitEvent;
import org.planledger.events.visit.VisitKind;
import org.planledger.events.visit.VisitRecorded;
import org.planledger.events.visit.VisitVoided;
import org.planledger.query.view.Projection;

/** Counts what happened in a month; a voided visit or entry is taken out of the month it had stood in. */
public final class MonthProjection implements Projection<MonthView> {
    /** The one projection of months. */
    public static final MonthProjection MONTHS = new MonthProjection();

    private MonthProjection() {}

    @Override
    public String collection() {
        return "months";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public Class<MonthView> type() {
        return MonthView.class;
    }

    @Override
    public List<String> touches(Recorded<?> recorded) {
        var day = day(recorded.event());
        return day == null ? List.of() : List.of(YearMonth.from(day).toString());
    }

    @Override
    public @Nullable MonthView fold(@Nullable MonthView view, String id, Recorded<?> recorded) {
        var month = view == null ? MonthView.empty(YearMonth.parse(id)) : view;
        Event event = recorded.event();
        return switch (event) {
            case ActivityHeld e ->
                month.held(e.attendance().veterans(), e.attendance().students());
            case VisitEvent e -> visit(month, e);
            case FundEvent e -> money(month, e);
            default -> view;
        };
    }

    @Override
    public List<String> indexed() {
        return List.of();
    }

    private static @Nullable LocalDate day(Event event) {
        return switch (event) {
            case ActivityHeld e -> Baku.dayOf(e.heldAt());
            case VisitRecorded e -> e.visitedOn();
            case VisitVoided e -> e.visitedOn();
            case DonationRegistered e -> e.receivedOn();
            case GiftInKindRegistered e -> e.receivedOn();
            case IncomeRecorded e -> e.receivedOn();
            case SupportPaid e -> e.paidOn();
            case AwardPaid e -> e.paidOn();
            case CostPaid e -> e.paidOn();
            case EntryVoided e -> e.entryDate();
            default -> null;
        };
    }

    private static MonthView visit(MonthView month, VisitEvent event) {
        return switch (event) {
            case VisitRecorded e -> month.visits(1, e.kind() == VisitKind.HOME, e.students());
            case VisitVoided e -> month.visits(-1, e.kind() == VisitKind.HOME, e.students());
        };
    }

    private static MonthView money(MonthView month, FundEvent event) {
        return switch (event) {
            case FundOpened _ -> month;
            case DonationRegistered e -> month.money(e.amountQepik(), 0, 0);
            case IncomeRecorded e -> month.money(e.amountQepik(), 0, 0);
            case GiftInKindRegistered e -> month.money(0, 0, e.estimatedQepik());
            case SupportPaid e -> month.money(0, e.amountQepik(), 0);
            case AwardPaid e -> month.money(0, e.amountQepik(), 0);
            case CostPaid e -> month.money(0, e.amountQepik(), 0);
            // a voided income lowers the balance, a voided payment raises it
            case EntryVoided e ->
                month.money(Math.min(e.balanceQepik(), 0), -Math.max(e.balanceQepik(), 0), e.inKindQepik());
        };
    }
}
