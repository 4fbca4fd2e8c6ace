package org.planledger.command.service;

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
import static org.planledger.command.need.NeedPast.NEED;
import static org.planledger.command.need.NeedPast.NEED_ANSWERED;
import static org.planledger.command.need.NeedPast.NEED_CONFIRMED;
import static org.planledger.command.need.NeedPast.NEED_RECORDED;
import static org.planledger.command.need.NeedPast.NEED_WITHDRAWN;
import static org.planledger.command.need.NeedPast.NO_NEED;
import static org.planledger.command.need.NeedPast.SERVICE;
import static org.planledger.command.service.ServicePast.SERVICE_DETERMINED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.command.need.Need;
import org.planledger.command.plan.Item;
import org.planledger.command.plan.Plan;
import org.planledger.events.need.NeedId;
import org.planledger.events.plan.ItemId;

class DetermineServiceTest {
    private final Desk<Service> service = Desk.of(Service.class)
            .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
            .knows(Item.class, ITEM.value(), ITEM_IMPORTED)
            .knows(Need.class, NEED.value(), NEED_RECORDED, NEED_CONFIRMED);

    @Test
    void aServiceAnswersAConfirmedNeed() {
        service.when(of(ITEM, NEED)).makes(List.of(SERVICE_DETERMINED), List.of(NEED_ANSWERED));
    }

    @Test
    void theSameServiceIsNotDeterminedTwice() {
        service.given(SERVICE_DETERMINED).when(of(ITEM, NEED)).refused("service.already-determined");
    }

    @Test
    void itServesItemsThatExist() {
        service.when(of(NO_ITEM, NEED)).refused("item.unknown");
    }

    @Test
    void itServesItemsThatAreOpen() {
        service.knows(Item.class, ITEM.value(), ITEM_IMPORTED, CLOSING_REQUESTED, ITEM_CLOSED)
                .when(of(ITEM, NEED))
                .refused("item.closed");
    }

    @Test
    void itServesAnApprovedPlan() {
        service.knows(Plan.class, PLAN.value(), PLAN_IMPORTED)
                .when(of(ITEM, NEED))
                .refused("plan.not-approved");
    }

    @Test
    void anItemThatGoesOnNextYearTakesNoMore() {
        service.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED, CARRIED_OVER)
                .when(of(ITEM, NEED))
                .refused("item.carried-over");
    }

    @Test
    void aClosedYearTakesNoMore() {
        service.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED, YEAR_CLOSED)
                .when(of(ITEM, NEED))
                .refused("plan.year-closed");
    }

    @Test
    void theNeedIsKnown() {
        service.when(of(ITEM, NO_NEED)).refused("need.unknown");
    }

    @Test
    void theNeedIsConfirmed() {
        service.knows(Need.class, NEED.value(), NEED_RECORDED)
                .when(of(ITEM, NEED))
                .refused("need.not-confirmed");
    }

    @Test
    void aWithdrawnNeedIsNotAnswered() {
        service.knows(Need.class, NEED.value(), NEED_RECORDED, NEED_CONFIRMED, NEED_WITHDRAWN)
                .when(of(ITEM, NEED))
                .refused("need.not-confirmed");
    }

    @Test
    void aNeedIsAnsweredOnce() {
        service.knows(Need.class, NEED.value(), NEED_RECORDED, NEED_CONFIRMED, NEED_ANSWERED)
                .when(of(ITEM, NEED))
                .refused("need.already-answered");
    }

    private static DetermineService of(ItemId item, NeedId need) {
        return new DetermineService(SERVICE, "Şahmat dərnəyi", "həftədə bir dəfə", List.of(need), List.of(item));
    }
}
