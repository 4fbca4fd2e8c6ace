package org.planledger.command.aid;

import static org.planledger.command.aid.AidPast.AID;
import static org.planledger.command.aid.AidPast.APPROVED;
import static org.planledger.command.aid.AidPast.DECLINED;
import static org.planledger.command.aid.AidPast.FROM_THE_FUND;
import static org.planledger.command.aid.AidPast.PAID;
import static org.planledger.command.aid.AidPast.PAYMENT;
import static org.planledger.command.aid.AidPast.REQUESTED;
import static org.planledger.command.aid.AidPast.SOLD;
import static org.planledger.command.aid.AidPast.TAKEN_BACK;
import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.desk.Past.FUND;
import static org.planledger.command.desk.Past.FUND_OPENED;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.VETERAN;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.command.fund.Fund;
import org.planledger.events.aid.AidPaid;
import org.planledger.events.fund.EntryId;
import org.planledger.events.fund.SupportPaid;

class PayRequestedSupportTest {
    private final Desk<Aid> aid = Desk.of(Aid.class);

    @Test
    void approvedSupportIsPaidFromTheFund() {
        rich().given(REQUESTED, APPROVED).when(pay(TODAY)).makes(List.of(PAID), List.of(FROM_THE_FUND));
    }

    @Test
    void whatNobodyApprovedIsNotPaid() {
        rich().given(REQUESTED).when(pay(TODAY)).refused("aid.not-approved");
    }

    @Test
    void whatWasDeclinedIsNotPaid() {
        rich().given(REQUESTED, DECLINED).when(pay(TODAY)).refused("aid.not-approved");
    }

    @Test
    void itIsPaidOnce() {
        aid.knows(Fund.class, FUND.value(), FUND_OPENED, SOLD, FROM_THE_FUND)
                .given(REQUESTED, APPROVED, PAID)
                .when(pay(TODAY))
                .refused("aid.already-paid");
    }

    @Test
    void aPaymentThatWasTakenBackMayBeMadeAgain() {
        var again = new EntryId(new UUID(20, 9));
        aid.knows(Fund.class, FUND.value(), FUND_OPENED, SOLD, FROM_THE_FUND, TAKEN_BACK)
                .given(REQUESTED, APPROVED, PAID)
                .when(new PayRequestedSupport(AID, again, TODAY))
                .makes(
                        List.of(new AidPaid(AID, List.of(ITEM), VETERAN, 200_00, again, TODAY)),
                        List.of(new SupportPaid(
                                FUND, again, 4, 200_00, VETERAN, TODAY, List.of(ITEM), box("dərman", VETERAN))));
    }

    @Test
    void tomorrowNothingWasPaid() {
        rich().given(REQUESTED, APPROVED).when(pay(TODAY.plusDays(1))).refused("support.in-future");
    }

    @Test
    void theFundHoldsEnough() {
        aid.knows(Fund.class, FUND.value(), FUND_OPENED)
                .given(REQUESTED, APPROVED)
                .when(pay(TODAY))
                .refused("fund.overdraft");
    }

    @Test
    void theSameEntryIsNotMadeTwice() {
        rich().given(REQUESTED, APPROVED)
                .when(new PayRequestedSupport(AID, SOLD.entryId(), TODAY))
                .refused("entry.already-recorded");
    }

    @Test
    void thereIsNoFundYet() {
        aid.given(REQUESTED, APPROVED).when(pay(TODAY)).refused("fund.unknown");
    }

    @Test
    void thereIsNoSuchRequest() {
        aid.when(pay(TODAY)).refusedAsUnknown("aid.unknown");
    }

    private Desk<Aid> rich() {
        return aid.knows(Fund.class, FUND.value(), FUND_OPENED, SOLD);
    }

    private static PayRequestedSupport pay(LocalDate day) {
        return new PayRequestedSupport(AID, PAYMENT, day);
    }
}
