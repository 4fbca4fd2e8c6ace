package org.planledger.command.referral;

import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.VETERAN;
import static org.planledger.command.partner.PartnerPast.CLUB;
import static org.planledger.command.partner.PartnerPast.CLUB_REGISTERED;
import static org.planledger.command.referral.ReferralPast.CLOSED;
import static org.planledger.command.referral.ReferralPast.DECLINED;
import static org.planledger.command.referral.ReferralPast.OPENED;
import static org.planledger.command.referral.ReferralPast.REFERRAL;
import static org.planledger.command.referral.ReferralPast.SENT;
import static org.planledger.command.referral.ReferralPast.SENT_ON;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.command.partner.Partner;
import org.planledger.events.referral.ReferralSent;

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
    void theOfficeIsAnOrganisationThatIsRegistered() {
        referral.knows(Partner.class, CLUB.value(), CLUB_REGISTERED)
                .given(OPENED)
                .when(new SendReferral(REFERRAL, CLUB, null, SENT_ON))
                .makes(new ReferralSent(REFERRAL, List.of(ITEM), VETERAN, null, CLUB, SENT_ON));
    }

    @Test
    void theOrganisationIsKnown() {
        referral.given(OPENED)
                .when(new SendReferral(REFERRAL, CLUB, null, SENT_ON))
                .refused("partner.unknown");
    }

    @Test
    void theOfficeIsNamedOneWayOrTheOther() {
        referral.given(OPENED)
                .when(new SendReferral(REFERRAL, null, " ", SENT_ON))
                .refused("referral.office-unnamed");
    }

    @Test
    void thereIsNoSuchReferral() {
        referral.when(send(SENT_ON)).refusedAsUnknown("referral.unknown");
    }

    private static SendReferral send(LocalDate day) {
        return new SendReferral(REFERRAL, null, "Mingəçevir idarəsi", day);
    }
}
