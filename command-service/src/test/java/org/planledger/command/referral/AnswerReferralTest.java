package org.planledger.command.referral;

import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.referral.ReferralPast.ACCEPTED;
import static org.planledger.command.referral.ReferralPast.ANSWERED_ON;
import static org.planledger.command.referral.ReferralPast.CLOSED;
import static org.planledger.command.referral.ReferralPast.DECLINED;
import static org.planledger.command.referral.ReferralPast.OPENED;
import static org.planledger.command.referral.ReferralPast.REFERRAL;
import static org.planledger.command.referral.ReferralPast.SENT;
import static org.planledger.command.referral.ReferralPast.SENT_ON;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class AnswerReferralTest {
    private final Desk<Referral> referral = Desk.of(Referral.class);

    @Test
    void theOfficeAccepts() {
        referral.given(OPENED, SENT)
                .when(answer(ReferralAnswer.ACCEPTED, ANSWERED_ON))
                .makes(ACCEPTED);
    }

    @Test
    void theOfficeDeclines() {
        referral.given(OPENED, SENT)
                .when(answer(ReferralAnswer.DECLINED, ANSWERED_ON))
                .makes(DECLINED);
    }

    @Test
    void itAnswersOnce() {
        referral.given(OPENED, SENT, ACCEPTED)
                .when(answer(ReferralAnswer.ACCEPTED, ANSWERED_ON))
                .refused("referral.not-awaited");
    }

    @Test
    void nobodyWasAsked() {
        referral.given(OPENED)
                .when(answer(ReferralAnswer.ACCEPTED, ANSWERED_ON))
                .refused("referral.not-awaited");
    }

    @Test
    void tomorrowNobodyAnswered() {
        referral.given(OPENED, SENT)
                .when(answer(ReferralAnswer.ACCEPTED, TODAY.plusDays(1)))
                .refused("referral.in-future");
    }

    @Test
    void anAnswerFollowsTheQuestion() {
        referral.given(OPENED, SENT)
                .when(answer(ReferralAnswer.ACCEPTED, SENT_ON.minusDays(1)))
                .refused("referral.out-of-order");
    }

    @Test
    void whatIsClosedIsNotAnswered() {
        referral.given(OPENED, SENT, CLOSED)
                .when(answer(ReferralAnswer.ACCEPTED, ANSWERED_ON))
                .refused("referral.closed");
    }

    @Test
    void thereIsNoSuchReferral() {
        referral.when(answer(ReferralAnswer.ACCEPTED, ANSWERED_ON)).refusedAsUnknown("referral.unknown");
    }

    private static AnswerReferral answer(ReferralAnswer answer, LocalDate day) {
        return new AnswerReferral(REFERRAL, answer, day, null);
    }
}
