package org.planledger.command.fund;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.desk.Past.FUND;
import static org.planledger.command.desk.Past.FUND_OPENED;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.ITEM_IMPORTED;
import static org.planledger.command.desk.Past.NOBODY;
import static org.planledger.command.desk.Past.NO_ITEM;
import static org.planledger.command.desk.Past.STUDENT;
import static org.planledger.command.desk.Past.STUDENT_REGISTERED;
import static org.planledger.command.desk.Past.VETERAN;
import static org.planledger.command.desk.Past.VETERAN_REGISTERED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.command.person.Person;
import org.planledger.command.plan.Item;
import org.planledger.events.Event;
import org.planledger.events.fund.EntryId;
import org.planledger.events.fund.GiftInKindRegistered;
import org.planledger.events.fund.IncomeRecorded;
import org.planledger.events.fund.SupportPaid;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

class PaySupportTest {
    private static final EntryId ENTRY = new EntryId(new UUID(6, 2));
    private static final IncomeRecorded SOLD = new IncomeRecorded(
            FUND, new EntryId(new UUID(6, 1)), 1, 100_00, TODAY, List.of(ITEM), box("satış sərgisi"));
    private static final SupportPaid PAID =
            new SupportPaid(FUND, ENTRY, 2, 100_00, VETERAN, TODAY, List.of(ITEM), box("dərman", VETERAN));

    private final Desk<Fund> fund = Desk.of(Fund.class)
            .knows(Item.class, ITEM.value(), ITEM_IMPORTED)
            .knows(Person.class, VETERAN.value(), VETERAN_REGISTERED)
            .knows(Person.class, STUDENT.value(), STUDENT_REGISTERED);

    @Test
    void aVeteranReceivesUpToTheLastQepik() {
        fund.given(FUND_OPENED, SOLD).when(pay(100_00, VETERAN, ITEM, TODAY)).makes(PAID);
    }

    @Test
    void theFundNeverGoesBelowZero() {
        fund.given(FUND_OPENED, SOLD).when(pay(100_01, VETERAN, ITEM, TODAY)).refused("fund.overdraft");
    }

    @Test
    void moreThanOneHundredManatIsApprovedFirst() {
        var rich = new IncomeRecorded(
                FUND, new EntryId(new UUID(6, 4)), 2, 500_00, TODAY, List.of(ITEM), box("satış sərgisi"));
        fund.given(FUND_OPENED, SOLD, rich)
                .when(pay(100_01, VETERAN, ITEM, TODAY))
                .refused("support.approval-needed", "100,00");
    }

    @Test
    void tenTimesTenQepikIsOneManat() {
        var past = new ArrayList<Event>();
        past.add(FUND_OPENED);
        for (int n = 1; n <= 10; n++) {
            var entry = new EntryId(new UUID(7, n));
            past.add(new IncomeRecorded(FUND, entry, n, 10, TODAY, List.of(ITEM), box("satış sərgisi")));
        }
        fund.given(past.toArray(Event[]::new))
                .when(pay(1_00, VETERAN, ITEM, TODAY))
                .makes(new SupportPaid(FUND, ENTRY, 11, 1_00, VETERAN, TODAY, List.of(ITEM), box("dərman", VETERAN)));
    }

    @Test
    void aGiftInKindIsNotMoney() {
        fund.given(
                        FUND_OPENED,
                        new GiftInKindRegistered(
                                FUND, new EntryId(new UUID(6, 3)), 1, 500_00, null, TODAY, List.of(), box("taxta")))
                .when(pay(1, VETERAN, ITEM, TODAY))
                .refused("fund.overdraft");
    }

    @Test
    void theSameEntryIsNotMadeTwice() {
        fund.given(FUND_OPENED, SOLD, PAID)
                .when(pay(100_00, VETERAN, ITEM, TODAY))
                .refused("entry.already-recorded");
    }

    @Test
    void tomorrowNothingWasPaid() {
        fund.given(FUND_OPENED, SOLD)
                .when(pay(1, VETERAN, ITEM, TODAY.plusDays(1)))
                .refused("support.in-future");
    }

    @Test
    void theVeteranIsKnown() {
        fund.given(FUND_OPENED, SOLD).when(pay(1, NOBODY, ITEM, TODAY)).refused("person.unknown");
    }

    @Test
    void theVeteranIsAVeteran() {
        fund.given(FUND_OPENED, SOLD).when(pay(1, STUDENT, ITEM, TODAY)).refused("person.not-veteran");
    }

    @Test
    void itServesItemsThatExist() {
        fund.given(FUND_OPENED, SOLD).when(pay(1, VETERAN, NO_ITEM, TODAY)).refused("item.unknown");
    }

    @Test
    void thereIsNoFundYet() {
        fund.when(pay(1, VETERAN, ITEM, TODAY)).refusedAsUnknown("fund.unknown");
    }

    private static PaySupport pay(long qepik, PersonId veteran, ItemId item, LocalDate day) {
        return new PaySupport(ENTRY, qepik, veteran, day, List.of(item), "dərman");
    }
}
