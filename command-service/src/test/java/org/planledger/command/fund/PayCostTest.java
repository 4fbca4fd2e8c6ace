package org.planledger.command.fund;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.desk.Past.CARRIED_OVER;
import static org.planledger.command.desk.Past.CHESS;
import static org.planledger.command.desk.Past.CHESS_SCHEDULED;
import static org.planledger.command.desk.Past.FUND;
import static org.planledger.command.desk.Past.FUND_OPENED;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.ITEM_IMPORTED;
import static org.planledger.command.desk.Past.NO_ITEM;
import static org.planledger.command.desk.Past.PLAN;
import static org.planledger.command.desk.Past.PLAN_APPROVED;
import static org.planledger.command.desk.Past.PLAN_IMPORTED;
import static org.planledger.command.desk.Past.VETERAN;
import static org.planledger.command.desk.Past.YEAR_CLOSED;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.planledger.command.activity.Activity;
import org.planledger.command.decision.StreamIds;
import org.planledger.command.desk.Desk;
import org.planledger.command.plan.Item;
import org.planledger.command.plan.Plan;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.fund.CostPaid;
import org.planledger.events.fund.EntryId;
import org.planledger.events.fund.EntryVoided;
import org.planledger.events.fund.IncomeRecorded;
import org.planledger.events.plan.ItemId;

class PayCostTest {
    private static final EntryId ENTRY = new EntryId(new UUID(6, 2));
    private static final IncomeRecorded SOLD = new IncomeRecorded(
            FUND, new EntryId(new UUID(6, 1)), 1, 500_00, TODAY, List.of(ITEM), box("satış sərgisi"));

    private final Desk<Fund> fund = Desk.of(Fund.class)
            .knows(Item.class, ITEM.value(), ITEM_IMPORTED)
            .knows(Activity.class, CHESS.value(), CHESS_SCHEDULED);

    @Test
    void whatAnActivityCostsIsPaid() {
        fund.given(FUND_OPENED, SOLD).when(pay(100_00)).makes(paid(100_00));
    }

    @Test
    void whatWasBoughtForAnItemThatTheYearLeftOpenIsPaidLate() {
        fund.given(FUND_OPENED, SOLD)
                .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED, YEAR_CLOSED)
                .when(pay(100_00))
                .makes(paid(100_00));
    }

    @Test
    void whatWasBoughtForAnItemThatWasCarriedOverIsPaidLate() {
        fund.given(FUND_OPENED, SOLD)
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED, CARRIED_OVER)
                .when(pay(100_00))
                .makes(paid(100_00));
    }

    @Test
    void aLargerSumIsPaidByTheHead() {
        fund.byHead().given(FUND_OPENED, SOLD).when(pay(100_01)).makes(paid(100_01));
    }

    @Test
    void aLargerSumIsNotPaidByStaff() {
        fund.given(FUND_OPENED, SOLD).when(pay(100_01)).refused("cost.head-needed", "100,00");
    }

    @Test
    void theFundNeverGoesBelowZero() {
        fund.byHead().given(FUND_OPENED, SOLD).when(pay(500_01)).refused("fund.overdraft");
    }

    @Test
    void theSameEntryIsNotMadeTwice() {
        fund.given(FUND_OPENED, SOLD, paid(1)).when(pay(1)).refused("entry.already-recorded");
    }

    @Test
    void tomorrowNothingWasPaid() {
        fund.given(FUND_OPENED, SOLD)
                .when(pay(1, CHESS, TODAY.plusDays(1), ITEM))
                .refused("cost.in-future");
    }

    @Test
    void theActivityIsKnown() {
        fund.given(FUND_OPENED, SOLD)
                .when(pay(1, new ActivityId(new UUID(4, 404)), TODAY, ITEM))
                .refused("activity.unknown");
    }

    @Test
    void itServesItemsThatExist() {
        fund.given(FUND_OPENED, SOLD).when(pay(1, CHESS, TODAY, NO_ITEM)).refused("item.unknown");
    }

    @Test
    void aCostIsTakenBackLikeAnyEntry() {
        fund.given(FUND_OPENED, SOLD, paid(40_00))
                .when(new VoidEntry(ENTRY, "səhv"))
                .makes(new EntryVoided(
                        FUND,
                        StreamIds.counterEntry(ENTRY),
                        3,
                        ENTRY,
                        TODAY,
                        40_00,
                        0,
                        null,
                        List.of(ITEM),
                        box("səhv")));
    }

    @Test
    void thereIsNoFundYet() {
        fund.when(pay(1)).refusedAsUnknown("fund.unknown");
    }

    private static CostPaid paid(long qepik) {
        return new CostPaid(FUND, ENTRY, 2, qepik, CHESS, TODAY, List.of(ITEM), box("taxta", VETERAN));
    }

    private static PayCost pay(long qepik) {
        return pay(qepik, CHESS, TODAY, ITEM);
    }

    private static PayCost pay(long qepik, ActivityId activity, LocalDate day, ItemId item) {
        return new PayCost(ENTRY, activity, qepik, day, List.of(item), "taxta");
    }
}
