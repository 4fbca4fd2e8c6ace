package org.planledger.command.partner;

import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.partner.PartnerPast.CLUB;
import static org.planledger.command.partner.PartnerPast.CLUB_REGISTERED;
import static org.planledger.command.partner.PartnerPast.COOPERATED;
import static org.planledger.command.partner.PartnerPast.COOPERATING;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class OpenCooperationTest {
    private final Desk<Partner> partner = Desk.of(Partner.class);

    @Test
    void weBeginToCooperate() {
        partner.given(CLUB_REGISTERED).when(from(COOPERATING.openedOn())).makes(COOPERATING);
    }

    @Test
    void weBeginAgainAfterAnEnd() {
        partner.given(CLUB_REGISTERED, COOPERATING, COOPERATED)
                .when(from(COOPERATING.openedOn()))
                .makes(COOPERATING);
    }

    @Test
    void weCooperateAlready() {
        partner.given(CLUB_REGISTERED, COOPERATING).when(from(TODAY)).refused("partner.already-cooperating");
    }

    @Test
    void tomorrowNothingHasBegun() {
        partner.given(CLUB_REGISTERED).when(from(TODAY.plusDays(1))).refused("partner.in-future");
    }

    @Test
    void thereIsNoSuchPartner() {
        partner.when(from(TODAY)).refusedAsUnknown("partner.unknown");
    }

    private static OpenCooperation from(LocalDate day) {
        return new OpenCooperation(CLUB, "birgə görüşlər", day);
    }
}
