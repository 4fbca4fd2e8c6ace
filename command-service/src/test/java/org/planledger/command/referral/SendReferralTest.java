package org.planledger.command.referral;

import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.referral.ReferralPast.CLOSED;
import static org.planledger.command.referral.ReferralPast.DECLINED;
import static org.planledger.command.referral.ReferralPast.OPENED;
import static org.planledger.command.referral.ReferralPast.REFERRAL;
import static org.planledger.command.referral.ReferralPast.SENT;
import static org.planledger.command.referral.ReferralPast.SENT_ON;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class SendReferralTest {
    private final Desk<Referral> referral = Desk.of(Referral.class);

    @Test
    void theVeteranIsReferred() {
        referral.given(OPENED).when(send(SENT_ON)).makes(SENT);
    }

    @Test
    void afterARefusalAnotherOfficeIsAsked() {
        referral.given(OPENED, SENT, DECLINED).when(send(SENT_ON)).makes(SENT);
    }

    @Test
    void oneOfficeIsAskedAtATime() {
        referral.given(OPENED, SENT).when(send(SENT_ON)).refused("referral.already-sent");
    }

    @Test
    void tomorrowNothingWasSent() {
        referral.given(OPENED).when(send(TODAY.plusDays(1))).refused("referral.in-future");
    }

    @Test
    void whatIsClosedIsNotSent() {
        referral.given(OPENED, CLOSED).when(send(SENT_ON)).refused("referral.closed");
    }

    @Test
    void thereIsNoSuchReferral() {
        referral.when(send(SENT_ON)).refusedAsUnknown("referral.unknown");
    }

    private static SendReferral send(LocalDate day) {
        return new SendReferral(REFERRAL, "Mingəçevir idarəsi", day);
    }
}
