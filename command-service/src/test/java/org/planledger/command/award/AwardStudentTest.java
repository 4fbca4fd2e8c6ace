package org.planledger.command.award;

import static org.planledger.command.award.AwardPast.AWARD;
import static org.planledger.command.award.AwardPast.AWARDED;
import static org.planledger.command.award.AwardPast.FROM_THE_FUND;
import static org.planledger.command.award.AwardPast.NOMINATED;
import static org.planledger.command.award.AwardPast.PAYMENT;
import static org.planledger.command.award.AwardPast.SOLD;
import static org.planledger.command.desk.Desk.HEAD;
import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.desk.Past.FUND;
import static org.planledger.command.desk.Past.FUND_OPENED;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.STUDENT;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.command.fund.Fund;
import org.planledger.events.award.StudentAwarded;

class AwardStudentTest {
    private final Desk<Award> award = Desk.of(Award.class);

    @Test
    void theFundPaysTheAward() {
        rich().byHead().given(NOMINATED).when(give(50_00, TODAY)).makes(List.of(AWARDED), List.of(FROM_THE_FUND));
    }

    @Test
    void aDiplomaCostsNothing() {
        award.byHead()
                .given(NOMINATED)
                .when(give(0, TODAY))
                .makes(new StudentAwarded(AWARD, List.of(ITEM), STUDENT, 0, TODAY, null, HEAD));
    }

    @Test
    void nobodyAwardsWhomTheyNominated() {
        rich().given(NOMINATED).when(give(50_00, TODAY)).refused("award.same-person");
    }

    @Test
    void itIsGivenOnce() {
        rich().byHead().given(NOMINATED, AWARDED).when(give(50_00, TODAY)).refused("award.already-decided");
    }

    @Test
    void tomorrowNothingWasGiven() {
        rich().byHead().given(NOMINATED).when(give(50_00, TODAY.plusDays(1))).refused("award.in-future");
    }

    @Test
    void theFundHoldsEnough() {
        rich().byHead().given(NOMINATED).when(give(60_01, TODAY)).refused("fund.overdraft");
    }

    @Test
    void theSameEntryIsNotMadeTwice() {
        rich().byHead()
                .given(NOMINATED)
                .when(new AwardStudent(AWARD, SOLD.entryId(), 1L, TODAY))
                .refused("entry.already-recorded");
    }

    @Test
    void thereIsNoFundYet() {
        award.byHead().given(NOMINATED).when(give(1, TODAY)).refused("fund.unknown");
    }

    @Test
    void thereIsNoSuchNomination() {
        award.byHead().when(give(1, TODAY)).refusedAsUnknown("award.unknown");
    }

    private Desk<Award> rich() {
        return award.knows(Fund.class, FUND.value(), FUND_OPENED, SOLD);
    }

    private static AwardStudent give(long qepik, LocalDate day) {
        return new AwardStudent(AWARD, PAYMENT, qepik, day);
    }
}
