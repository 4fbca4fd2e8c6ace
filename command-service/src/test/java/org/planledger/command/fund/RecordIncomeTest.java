package org.planledger.command.fund;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.desk.Past.FUND;
import static org.planledger.command.desk.Past.FUND_OPENED;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.ITEM_IMPORTED;
import static org.planledger.command.desk.Past.NO_ITEM;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.command.plan.Item;
import org.planledger.events.fund.EntryId;
import org.planledger.events.fund.IncomeRecorded;
import org.planledger.events.plan.ItemId;

class RecordIncomeTest {
    private static final EntryId ENTRY = new EntryId(new UUID(6, 1));
    private static final IncomeRecorded SOLD =
            new IncomeRecorded(FUND, ENTRY, 1, 120_00, TODAY, List.of(ITEM), box("satış sərgisi"));

    private final Desk<Fund> fund = Desk.of(Fund.class).knows(Item.class, ITEM.value(), ITEM_IMPORTED);

    @Test
    void takingsGetAReceipt() {
        fund.given(FUND_OPENED).when(sale(ITEM, TODAY)).makes(SOLD);
    }

    @Test
    void theSameEntryIsNotMadeTwice() {
        fund.given(FUND_OPENED, SOLD).when(sale(ITEM, TODAY)).refused("entry.already-recorded");
    }

    @Test
    void tomorrowNothingCameIn() {
        fund.given(FUND_OPENED).when(sale(ITEM, TODAY.plusDays(1))).refused("income.in-future");
    }

    @Test
    void itServesItemsThatExist() {
        fund.given(FUND_OPENED).when(sale(NO_ITEM, TODAY)).refused("item.unknown");
    }

    @Test
    void thereIsNoFundYet() {
        fund.when(sale(ITEM, TODAY)).refusedAsUnknown("fund.unknown");
    }

    private static RecordIncome sale(ItemId item, LocalDate day) {
        return new RecordIncome(ENTRY, 120_00L, day, List.of(item), "satış sərgisi");
    }
}
