package org.planledger.command.referral;

import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.referral.ReferralPast.ACCEPTED;
import static org.planledger.command.referral.ReferralPast.CLOSED;
import static org.planledger.command.referral.ReferralPast.DAY_30;
import static org.planledger.command.referral.ReferralPast.DAY_90;
import static org.planledger.command.referral.ReferralPast.KEPT_30;
import static org.planledger.command.referral.ReferralPast.KEPT_90;
import static org.planledger.command.referral.ReferralPast.LOST_30;
import static org.planledger.command.referral.ReferralPast.LOST_90;
import static org.planledger.command.referral.ReferralPast.OPENED;
import static org.planledger.command.referral.ReferralPast.PLACED;
import static org.planledger.command.referral.ReferralPast.REFERRAL;
import static org.planledger.command.referral.ReferralPast.SENT;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.events.referral.Milestone;

class ConfirmPlacementKeptTest {
    private final Desk<Referral> placed = Desk.of(Referral.class).given(OPENED, SENT, ACCEPTED, PLACED);

    @Test
    void after30DaysTheVeteranStillWorks() {
        placed.when(confirm(Milestone.DAYS_30, DAY_30, true)).makes(KEPT_30);
    }

    @Test
    void after30DaysTheVeteranDoesNot() {
        placed.when(confirm(Milestone.DAYS_30, DAY_30, false)).makes(LOST_30);
    }

    @Test
    void after90DaysTheVeteranStillWorks() {
        placed.given(KEPT_30).when(confirm(Milestone.DAYS_90, DAY_90, true)).makes(KEPT_90);
    }

    @Test
    void after90DaysTheVeteranDoesNot() {
        placed.given(KEPT_30).when(confirm(Milestone.DAYS_90, DAY_90, false)).makes(LOST_90);
    }

    @Test
    void thirtyDaysComeFirst() {
        placed.when(confirm(Milestone.DAYS_90, DAY_90, true)).refused("referral.milestone-out-of-turn");
    }

    @Test
    void aMilestoneIsToldOnce() {
        placed.given(KEPT_30).when(confirm(Milestone.DAYS_30, DAY_30, true)).refused("referral.milestone-out-of-turn");
    }

    @Test
    void whatWasLostIsNotKept() {
        placed.given(LOST_30).when(confirm(Milestone.DAYS_90, DAY_90, true)).refused("referral.milestone-out-of-turn");
    }

    @Test
    void itIsTooEarlyToTellOf30Days() {
        placed.when(confirm(Milestone.DAYS_30, DAY_30.minusDays(1), true)).refused("referral.too-early");
    }

    @Test
    void itIsTooEarlyToTellOf90Days() {
        placed.given(KEPT_30)
                .when(confirm(Milestone.DAYS_90, DAY_90.minusDays(1), true))
                .refused("referral.too-early");
    }

    @Test
    void tomorrowNothingIsKnown() {
        placed.when(confirm(Milestone.DAYS_30, TODAY.plusDays(1), true)).refused("referral.in-future");
    }

    @Test
    void whatIsClosedStaysSo() {
        placed.given(CLOSED).when(confirm(Milestone.DAYS_30, DAY_30, true)).refused("referral.closed");
    }

    @Test
    void thereIsNoSuchReferral() {
        Desk.of(Referral.class).when(confirm(Milestone.DAYS_30, DAY_30, true)).refusedAsUnknown("referral.unknown");
    }

    private static ConfirmPlacementKept confirm(Milestone milestone, LocalDate day, boolean kept) {
        return new ConfirmPlacementKept(REFERRAL, milestone, day, kept);
    }
}
