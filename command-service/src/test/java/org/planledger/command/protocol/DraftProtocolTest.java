package org.planledger.command.protocol;

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
import static org.planledger.command.partner.PartnerPast.NO_PARTNER;
import static org.planledger.command.protocol.ProtocolPast.DRAFTED;
import static org.planledger.command.protocol.ProtocolPast.PROTOCOL;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.command.partner.Partner;
import org.planledger.command.plan.Item;
import org.planledger.command.plan.Plan;
import org.planledger.events.partner.PartnerId;
import org.planledger.events.plan.ItemId;

class DraftProtocolTest {
    private final Desk<Protocol> protocol = Desk.of(Protocol.class)
            .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
            .knows(Item.class, ITEM.value(), ITEM_IMPORTED)
            .knows(Partner.class, CLUB.value(), CLUB_REGISTERED);

    @Test
    void aProtocolIsDrafted() {
        protocol.when(of(ITEM, CLUB)).makes(DRAFTED);
    }

    @Test
    void itIsDraftedOnce() {
        protocol.given(DRAFTED).when(of(ITEM, CLUB)).refused("protocol.already-drafted");
    }

    @Test
    void thePartnerIsKnown() {
        protocol.when(of(ITEM, NO_PARTNER)).refused("partner.unknown");
    }

    @Test
    void itServesItemsThatExist() {
        protocol.when(of(NO_ITEM, CLUB)).refused("item.unknown");
    }

    @Test
    void itServesItemsThatAreOpen() {
        protocol.knows(Item.class, ITEM.value(), ITEM_IMPORTED, CLOSING_REQUESTED, ITEM_CLOSED)
                .when(of(ITEM, CLUB))
                .refused("item.closed");
    }

    @Test
    void itServesAnApprovedPlan() {
        protocol.knows(Plan.class, PLAN.value(), PLAN_IMPORTED)
                .when(of(ITEM, CLUB))
                .refused("plan.not-approved");
    }

    @Test
    void anItemThatGoesOnNextYearTakesNoMore() {
        protocol.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED, CARRIED_OVER)
                .when(of(ITEM, CLUB))
                .refused("item.carried-over");
    }

    @Test
    void aClosedYearTakesNoMore() {
        protocol.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED, YEAR_CLOSED)
                .when(of(ITEM, CLUB))
                .refused("plan.year-closed");
    }

    private static DraftProtocol of(ItemId item, PartnerId partner) {
        return new DraftProtocol(
                PROTOCOL, partner, "Müntəzəm görüşlər", List.of("dərnək: görüş yeri", "görüşlər"), List.of(item));
    }
}
