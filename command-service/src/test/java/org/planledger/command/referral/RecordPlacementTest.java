package org.planledger.command.referral;

import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.referral.ReferralPast.ACCEPTED;
import static org.planledger.command.referral.ReferralPast.ANSWERED_ON;
import static org.planledger.command.referral.ReferralPast.CLOSED;
import static org.planledger.command.referral.ReferralPast.DECLINED;
import static org.planledger.command.referral.ReferralPast.OPENED;
import static org.planledger.command.referral.ReferralPast.PLACED;
import static org.planledger.command.referral.ReferralPast.PLACED_ON;
import static org.planledger.command.referral.ReferralPast.REFERRAL;
import static org.planledger.command.referral.ReferralPast.SENT;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class RecordPlacementTest {
    private final Desk<Referral> referral = Desk.of(Referral.class);

    @Test
    void theVeteranBeginsToWork() {
        referral.given(OPENED, SENT, ACCEPTED).when(place(PLACED_ON)).makes(PLACED);
    }

    @Test
    void onceByOneReferral() {
        referral.given(OPENED, SENT, ACCEPTED, PLACED).when(place(PLACED_ON)).refused("referral.not-accepted");
    }

    @Test
    void theOfficeAcceptsFirst() {
        referral.given(OPENED, SENT, DECLINED).when(place(PLACED_ON)).refused("referral.not-accepted");
    }

    @Test
    void tomorrowNobodyBegan() {
        referral.given(OPENED, SENT, ACCEPTED).when(place(TODAY.plusDays(1))).refused("referral.in-future");
    }

    @Test
    void workFollowsTheAnswer() {
        referral.given(OPENED, SENT, ACCEPTED)
                .when(place(ANSWERED_ON.minusDays(1)))
                .refused("referral.out-of-order");
    }

    @Test
    void whatIsClosedStaysSo() {
        referral.given(OPENED, SENT, ACCEPTED, CLOSED).when(place(PLACED_ON)).refused("referral.closed");
    }

    @Test
    void thereIsNoSuchReferral() {
        referral.when(place(PLACED_ON)).refusedAsUnknown("referral.unknown");
    }

    private static RecordPlacement place(LocalDate day) {
        return new RecordPlacement(REFERRAL, "Avtobus parkı", day);
    }
}
