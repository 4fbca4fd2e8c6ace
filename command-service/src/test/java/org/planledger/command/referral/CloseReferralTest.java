package org.planledger.command.referral;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.VETERAN;
import static org.planledger.command.referral.ReferralPast.ACCEPTED;
import static org.planledger.command.referral.ReferralPast.CLOSED;
import static org.planledger.command.referral.ReferralPast.KEPT_30;
import static org.planledger.command.referral.ReferralPast.KEPT_90;
import static org.planledger.command.referral.ReferralPast.LOST_30;
import static org.planledger.command.referral.ReferralPast.LOST_90;
import static org.planledger.command.referral.ReferralPast.OPENED;
import static org.planledger.command.referral.ReferralPast.PLACED;
import static org.planledger.command.referral.ReferralPast.REFERRAL;
import static org.planledger.command.referral.ReferralPast.SENT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.events.referral.ReferralClosed;
import org.planledger.events.referral.ReferralOutcome;

class CloseReferralTest {
    private final Desk<Referral> referral = Desk.of(Referral.class).given(OPENED, SENT, ACCEPTED);

    @Test
    void workKeptFor90DaysClosesIt() {
        referral.given(PLACED, KEPT_30, KEPT_90)
                .when(close(ReferralOutcome.PLACED_KEPT, null))
                .makes(CLOSED);
    }

    @Test
    void workThatWasLostIsNoPlacement() {
        referral.given(PLACED, LOST_30)
                .when(close(ReferralOutcome.NOT_PLACED, "iş yeri bağlanıb"))
                .makes(closed(ReferralOutcome.NOT_PLACED));
    }

    @Test
    void aVeteranMayWithdrawAtAnyTime() {
        referral.given(PLACED, KEPT_30)
                .when(close(ReferralOutcome.WITHDRAWN, "iş yeri bağlanıb"))
                .makes(closed(ReferralOutcome.WITHDRAWN));
    }

    @Test
    void thirtyDaysAreNotEnough() {
        referral.given(PLACED, KEPT_30)
                .when(close(ReferralOutcome.PLACED_KEPT, null))
                .refused("referral.not-verified");
    }

    @Test
    void workLostAfter90DaysWasNotKept() {
        referral.given(PLACED, KEPT_30, LOST_90)
                .when(close(ReferralOutcome.PLACED_KEPT, null))
                .refused("referral.not-verified");
    }

    @Test
    void whoHasWorkIsPlaced() {
        referral.given(PLACED).when(close(ReferralOutcome.NOT_PLACED, "yox")).refused("referral.still-placed");
    }

    @Test
    void anotherOutcomeHasAReason() {
        referral.when(close(ReferralOutcome.NOT_PLACED, " ")).refused("referral.reason-missing");
    }

    @Test
    void itIsClosedOnce() {
        referral.given(PLACED, KEPT_30, KEPT_90, CLOSED)
                .when(close(ReferralOutcome.PLACED_KEPT, null))
                .refused("referral.closed");
    }

    @Test
    void nobodyWithdrawsFromWhatIsClosed() {
        referral.given(PLACED, KEPT_30, KEPT_90, CLOSED)
                .when(close(ReferralOutcome.WITHDRAWN, "iş yeri bağlanıb"))
                .refused("referral.closed");
    }

    @Test
    void thereIsNoSuchReferral() {
        Desk.of(Referral.class).when(close(ReferralOutcome.PLACED_KEPT, null)).refusedAsUnknown("referral.unknown");
    }

    @Test
    void whoKeptTheWorkFor30DaysIsPlaced() {
        referral.given(PLACED, KEPT_30)
                .when(close(ReferralOutcome.NOT_PLACED, "yox"))
                .refused("referral.still-placed");
    }

    @Test
    void whoKeptTheWorkFor90DaysIsPlaced() {
        referral.given(PLACED, KEPT_30, KEPT_90)
                .when(close(ReferralOutcome.NOT_PLACED, "yox"))
                .refused("referral.still-placed");
    }

    @Test
    void whoNeverHadWorkIsNotPlaced() {
        referral.when(close(ReferralOutcome.NOT_PLACED, "iş yeri bağlanıb")).makes(closed(ReferralOutcome.NOT_PLACED));
    }

    private static ReferralClosed closed(ReferralOutcome outcome) {
        return new ReferralClosed(REFERRAL, List.of(ITEM), VETERAN, outcome, box("iş yeri bağlanıb", VETERAN));
    }

    private static CloseReferral close(ReferralOutcome outcome, @Nullable String reason) {
        return new CloseReferral(REFERRAL, outcome, reason);
    }
}
