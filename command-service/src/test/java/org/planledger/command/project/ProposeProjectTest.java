package org.planledger.command.project;

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
import static org.planledger.command.project.ProjectPast.PROJECT;
import static org.planledger.command.project.ProjectPast.PROPOSED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.command.partner.Partner;
import org.planledger.command.plan.Item;
import org.planledger.command.plan.Plan;
import org.planledger.events.partner.PartnerId;
import org.planledger.events.plan.ItemId;

class ProposeProjectTest {
    private final Desk<Project> project = Desk.of(Project.class)
            .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
            .knows(Item.class, ITEM.value(), ITEM_IMPORTED)
            .knows(Partner.class, CLUB.value(), CLUB_REGISTERED);

    @Test
    void aProjectIsProposed() {
        project.when(of(ITEM, CLUB)).makes(PROPOSED);
    }

    @Test
    void itIsProposedOnce() {
        project.given(PROPOSED).when(of(ITEM, CLUB)).refused("project.already-proposed");
    }

    @Test
    void thePartnersAreKnown() {
        project.when(of(ITEM, NO_PARTNER)).refused("partner.unknown");
    }

    @Test
    void itServesItemsThatExist() {
        project.when(of(NO_ITEM, CLUB)).refused("item.unknown");
    }

    @Test
    void itServesItemsThatAreOpen() {
        project.knows(Item.class, ITEM.value(), ITEM_IMPORTED, CLOSING_REQUESTED, ITEM_CLOSED)
                .when(of(ITEM, CLUB))
                .refused("item.closed");
    }

    @Test
    void itServesAnApprovedPlan() {
        project.knows(Plan.class, PLAN.value(), PLAN_IMPORTED)
                .when(of(ITEM, CLUB))
                .refused("plan.not-approved");
    }

    @Test
    void anItemThatGoesOnNextYearTakesNoMore() {
        project.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED, CARRIED_OVER)
                .when(of(ITEM, CLUB))
                .refused("item.carried-over");
    }

    @Test
    void aClosedYearTakesNoMore() {
        project.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED, YEAR_CLOSED)
                .when(of(ITEM, CLUB))
                .refused("plan.year-closed");
    }

    private static ProposeProject of(ItemId item, PartnerId partner) {
        return new ProposeProject(PROJECT, "Yaddaş", "qazilərin xatirələri", List.of(partner), List.of(item));
    }
}
