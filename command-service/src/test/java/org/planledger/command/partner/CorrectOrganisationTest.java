package org.planledger.command.partner;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.partner.PartnerPast.CLUB;
import static org.planledger.command.partner.PartnerPast.CLUB_REGISTERED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.events.partner.PartnerCorrected;
import org.planledger.events.partner.PartnerKind;

class CorrectOrganisationTest {
    private final Desk<Partner> partner = Desk.of(Partner.class);

    @Test
    void itsNameIsWrittenAnew() {
        partner.given(CLUB_REGISTERED).when(of("AZ")).makes(corrected());
    }

    @Test
    void itIsWrittenAnewAsOftenAsNeeded() {
        partner.given(CLUB_REGISTERED, corrected()).when(of("AZ")).makes(corrected());
    }

    @Test
    void thereIsNoSuchCountry() {
        partner.given(CLUB_REGISTERED).when(of("QQ")).refused("partner.country-unknown");
    }

    @Test
    void thereIsNoSuchPartner() {
        partner.when(of("AZ")).refusedAsUnknown("partner.unknown");
    }

    private static CorrectOrganisation of(String country) {
        return new CorrectOrganisation(CLUB, "Qazilər cəmiyyəti", PartnerKind.SOCIETY, country, null, "yeni ad");
    }

    private static PartnerCorrected corrected() {
        return new PartnerCorrected(
                CLUB, List.of(ITEM), box("Qazilər cəmiyyəti"), PartnerKind.SOCIETY, "AZ", box(""), box("yeni ad"));
    }
}
