package org.planledger.command.contact;

import static org.planledger.command.contact.ContactPast.CALL;
import static org.planledger.command.contact.ContactPast.CALLED;
import static org.planledger.command.desk.Desk.TODAY;
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

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.command.partner.Partner;
import org.planledger.command.plan.Item;
import org.planledger.command.plan.Plan;
import org.planledger.events.contact.ContactChannel;
import org.planledger.events.partner.PartnerId;
import org.planledger.events.plan.ItemId;

class RecordContactTest {
    private final Desk<Contact> contact = Desk.of(Contact.class)
            .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
            .knows(Item.class, ITEM.value(), ITEM_IMPORTED)
            .knows(Partner.class, CLUB.value(), CLUB_REGISTERED);

    @Test
    void theClubWasCalled() {
        contact.when(of(ITEM, CLUB, CALLED.madeOn())).makes(CALLED);
    }

    @Test
    void theSameContactIsNotRecordedTwice() {
        contact.given(CALLED).when(of(ITEM, CLUB, TODAY)).refused("contact.already-recorded");
    }

    @Test
    void thePartnerIsKnown() {
        contact.when(of(ITEM, NO_PARTNER, TODAY)).refused("partner.unknown");
    }

    @Test
    void tomorrowNobodyWasCalled() {
        contact.when(of(ITEM, CLUB, TODAY.plusDays(1))).refused("contact.in-future");
    }

    @Test
    void itServesItemsThatExist() {
        contact.when(of(NO_ITEM, CLUB, TODAY)).refused("item.unknown");
    }

    @Test
    void itServesItemsThatAreOpen() {
        contact.knows(Item.class, ITEM.value(), ITEM_IMPORTED, CLOSING_REQUESTED, ITEM_CLOSED)
                .when(of(ITEM, CLUB, TODAY))
                .refused("item.closed");
    }

    @Test
    void itServesAnApprovedPlan() {
        contact.knows(Plan.class, PLAN.value(), PLAN_IMPORTED)
                .when(of(ITEM, CLUB, TODAY))
                .refused("plan.not-approved");
    }

    @Test
    void anItemThatGoesOnNextYearTakesNoMore() {
        contact.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED, CARRIED_OVER)
                .when(of(ITEM, CLUB, TODAY))
                .refused("item.carried-over");
    }

    @Test
    void aClosedYearTakesNoMore() {
        contact.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED, YEAR_CLOSED)
                .when(of(ITEM, CLUB, TODAY))
                .refused("plan.year-closed");
    }

    private static RecordContact of(ItemId item, PartnerId partner, LocalDate day) {
        return new RecordContact(CALL, partner, day, ContactChannel.CALL, "may görüşü", "məktub yazmaq", List.of(item));
    }
}
