package org.planledger.command.partner;

import static org.planledger.command.partner.PartnerPast.CLUB;
import static org.planledger.command.partner.PartnerPast.CLUB_REGISTERED;
import static org.planledger.command.partner.PartnerPast.COOPERATED;
import static org.planledger.command.partner.PartnerPast.COOPERATING;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class EndCooperationTest {
    private final Desk<Partner> partner = Desk.of(Partner.class);

    @Test
    void cooperationEndsAndThePartnerStays() {
        partner.given(CLUB_REGISTERED, COOPERATING).when(end()).makes(COOPERATED);
    }

    @Test
    void itEndsOnce() {
        partner.given(CLUB_REGISTERED, COOPERATING, COOPERATED).when(end()).refused("partner.not-cooperating");
    }

    @Test
    void thereIsNoSuchPartner() {
        partner.when(end()).refusedAsUnknown("partner.unknown");
    }

    private static EndCooperation end() {
        return new EndCooperation(CLUB, "dərnək bağlandı");
    }
}
