package org.planledger.command.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Past.CARRIED_OVER;
import static org.planledger.command.desk.Past.CLOSING_REQUESTED;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.ITEM_CLOSED;
import static org.planledger.command.desk.Past.ITEM_IMPORTED;
import static org.planledger.command.desk.Past.NO_ITEM;
import static org.planledger.command.desk.Past.PLAN;
import static org.planledger.command.desk.Past.PLAN_APPROVED;
import static org.planledger.command.desk.Past.PLAN_IMPORTED;
import static org.planledger.command.desk.Past.YEAR_CLOSED;
import static org.planledger.command.partner.PartnerPast.CLUB;
import static org.planledger.command.partner.PartnerPast.CLUB_REGISTERED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.command.plan.Item;
import org.planledger.command.plan.Plan;
import org.planledger.events.partner.PartnerKind;
import org.planledger.events.partner.PartnerRegistered;
import org.planledger.events.plan.ItemId;
import tools.jackson.databind.json.JsonMapper;

class RegisterOrganisationTest {
    private final Desk<Partner> partner = Desk.of(Partner.class)
            .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
            .knows(Item.class, ITEM.value(), ITEM_IMPORTED);

    @Test
    void aClubBecomesKnown() {
        partner.when(of(ITEM, "AZ")).makes(CLUB_REGISTERED);
    }

    @Test
    void aForeignPartnerHasACountry() {
        partner.when(of(ITEM, "tr"))
                .makes(new PartnerRegistered(
                        CLUB, List.of(ITEM), box("Qazilər dərnəyi"), PartnerKind.CLUB, "TR", box("Mingəçevir"), null));
    }

    @Test
    void withoutACountryItIsOurs() {
        assertThat(JsonMapper.builder()
                        .build()
                        .readValue("{}", RegisterOrganisation.class)
                        .country())
                .isEqualTo("AZ");
    }

    @Test
    void thereIsNoSuchCountry() {
        partner.when(of(ITEM, "QQ")).refused("partner.country-unknown");
    }

    @Test
    void theSamePartnerIsNotRegisteredTwice() {
        partner.given(CLUB_REGISTERED).when(of(ITEM, "AZ")).refused("partner.already-registered");
    }

    @Test
    void itServesItemsThatExist() {
        partner.when(of(NO_ITEM, "AZ")).refused("item.unknown");
    }

    @Test
    void itServesItemsThatAreOpen() {
        partner.knows(Item.class, ITEM.value(), ITEM_IMPORTED, CLOSING_REQUESTED, ITEM_CLOSED)
                .when(of(ITEM, "AZ"))
                .refused("item.closed");
    }

    @Test
    void itServesAnApprovedPlan() {
        partner.knows(Plan.class, PLAN.value(), PLAN_IMPORTED)
                .when(of(ITEM, "AZ"))
                .refused("plan.not-approved");
    }

    @Test
    void anItemThatGoesOnNextYearTakesNoMore() {
        partner.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED, CARRIED_OVER)
                .when(of(ITEM, "AZ"))
                .refused("item.carried-over");
    }

    @Test
    void aClosedYearTakesNoMore() {
        partner.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED, YEAR_CLOSED)
                .when(of(ITEM, "AZ"))
                .refused("plan.year-closed");
    }

    private static RegisterOrganisation of(ItemId item, String country) {
        return new RegisterOrganisation(
                CLUB, "Qazilər dərnəyi", PartnerKind.CLUB, country, "Mingəçevir", " ", List.of(item));
    }
}
