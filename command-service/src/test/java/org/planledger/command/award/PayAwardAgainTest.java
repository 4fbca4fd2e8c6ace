package org.planledger.command.award;

import static org.planledger.command.award.AwardPast.AWARD;
import static org.planledger.command.award.AwardPast.AWARDED;
import static org.planledger.command.award.AwardPast.FROM_THE_FUND;
import static org.planledger.command.award.AwardPast.NOMINATED;
import static org.planledger.command.award.AwardPast.PAYMENT;
import static org.planledger.command.award.AwardPast.SOLD;
import static org.planledger.command.award.AwardPast.TAKEN_BACK;
import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.desk.Past.FUND;
import static org.planledger.command.desk.Past.FUND_OPENED;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.STUDENT;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.command.fund.Fund;
import org.planledger.events.award.AwardRepaid;
import org.planledger.events.fund.AwardPaid;
import org.planledger.events.fund.EntryId;

class PayAwardAgainTest {
    private static final EntryId AGAIN = new EntryId(new UUID(21, 9));
    private static final AwardRepaid REPAID = new AwardRepaid(AWARD, List.of(ITEM), STUDENT, 40_00, TODAY, AGAIN);
    private static final AwardPaid AGAIN_FROM_THE_FUND =
            new AwardPaid(FUND, AGAIN, 4, 40_00, STUDENT, TODAY, List.of(ITEM), box("könüllü işə görə", STUDENT));

    private final Desk<Award> award = Desk.of(Award.class);

    @Test
    void anAwardWhosePaymentWasTakenBackIsPaidAgain() {
        voided().byHead()
                .given(NOMINATED, AWARDED)
                .when(again(40_00, TODAY))
                .makes(List.of(REPAID), List.of(AGAIN_FROM_THE_FUND));
    }

    @Test
    void whatWasPaidAndStandsIsNotPaidAgain() {
        award.knows(Fund.class, FUND.value(), FUND_OPENED, SOLD, FROM_THE_FUND)
                .byHead()
                .given(NOMINATED, AWARDED)
                .when(again(10_00, TODAY))
                .refused("award.not-voided");
    }

    @Test
    void itIsPaidAgainOnce() {
        award.knows(Fund.class, FUND.value(), FUND_OPENED, SOLD, FROM_THE_FUND, TAKEN_BACK, AGAIN_FROM_THE_FUND)
                .byHead()
                .given(NOMINATED, AWARDED, REPAID)
                .when(again(40_00, TODAY))
                .refused("award.not-voided");
    }

    @Test
    void whatWasNotGivenYetIsNotPaidAgain() {
        voided().byHead().given(NOMINATED).when(again(10_00, TODAY)).refused("award.not-voided");
    }

    @Test
    void nobodyPaysWhomTheyNominated() {
        voided().given(NOMINATED, AWARDED).when(again(10_00, TODAY)).refused("award.same-person");
    }

    @Test
    void tomorrowNothingWasPaid() {
        voided().byHead()
                .given(NOMINATED, AWARDED)
                .when(again(10_00, TODAY.plusDays(1)))
                .refused("award.in-future");
    }

    @Test
    void theFundHoldsEnough() {
        voided().byHead().given(NOMINATED, AWARDED).when(again(60_01, TODAY)).refused("fund.overdraft");
    }

    @Test
    void theSameEntryIsNotMadeTwice() {
        voided().byHead()
                .given(NOMINATED, AWARDED)
                .when(new PayAwardAgain(AWARD, PAYMENT, 10_00L, TODAY))
                .refused("entry.already-recorded");
    }

    @Test
    void thereIsNoFundToPayFrom() {
        award.byHead().given(NOMINATED, AWARDED).when(again(10_00, TODAY)).refused("fund.unknown");
    }

    @Test
    void thereIsNoSuchNomination() {
        award.byHead().when(again(10_00, TODAY)).refusedAsUnknown("award.unknown");
    }

    private Desk<Award> voided() {
        return award.knows(Fund.class, FUND.value(), FUND_OPENED, SOLD, FROM_THE_FUND, TAKEN_BACK);
    }

    private static PayAwardAgain again(long qepik, LocalDate day) {
        return new PayAwardAgain(AWARD, AGAIN, qepik, day);
    }
}
