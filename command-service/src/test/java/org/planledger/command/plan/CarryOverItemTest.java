package org.planledger.command.plan;

import static org.planledger.command.desk.Past.CARRIED_OVER;
import static org.planledger.command.desk.Past.CLOSING_REQUESTED;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.ITEM_CLOSED;
import static org.planledger.command.desk.Past.ITEM_IMPORTED;
import static org.planledger.command.desk.Past.PLAN;
import static org.planledger.command.desk.Past.PLAN_APPROVED;
import static org.planledger.command.desk.Past.PLAN_IMPORTED;
import static org.planledger.command.desk.Past.YEAR_CLOSED;
import static org.planledger.command.plan.PlanPast.ADDED;
import static org.planledger.command.plan.PlanPast.DRAFTED;
import static org.planledger.command.plan.PlanPast.KEPT_ON;
import static org.planledger.command.plan.PlanPast.NEXT;
import static org.planledger.command.plan.PlanPast.NEXT_APPROVED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class CarryOverItemTest {
    private final Desk<Item> item = Desk.of(Item.class).knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED);

    @Test
    void anItemGoesOnInTheDraftOfTheNextYear() {
        item.given(ITEM_IMPORTED)
                .knows(Plan.class, NEXT.value(), DRAFTED)
                .when(carry())
                .makes(List.of(CARRIED_OVER), List.of(ADDED, KEPT_ON));
    }

    @Test
    void anItemIsCarriedOverOnce() {
        item.given(ITEM_IMPORTED, CARRIED_OVER).when(carry()).refused("item.carried-over");
    }

    @Test
    void aClosedItemIsDone() {
        item.given(ITEM_IMPORTED, CLOSING_REQUESTED, ITEM_CLOSED).when(carry()).refused("item.closed");
    }

    @Test
    void whoAskedToCloseItGetsAnAnswerFirst() {
        item.given(ITEM_IMPORTED, CLOSING_REQUESTED).when(carry()).refused("closing.already-requested");
    }

    @Test
    void thereIsADraftOfTheNextYear() {
        item.given(ITEM_IMPORTED).when(carry()).refused("plan.next-year-missing");
    }

    @Test
    void anApprovedPlanTakesNothingIn() {
        item.given(ITEM_IMPORTED)
                .knows(Plan.class, NEXT.value(), DRAFTED, NEXT_APPROVED)
                .when(carry())
                .refused("plan.not-draft");
    }

    @Test
    void itsNumberIsFree() {
        item.given(ITEM_IMPORTED)
                .knows(Plan.class, NEXT.value(), DRAFTED, ADDED)
                .when(carry())
                .refused("plan.key-repeated");
    }

    @Test
    void whatTheYearLeftOpenStaysAsItIs() {
        item.given(ITEM_IMPORTED)
                .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED, YEAR_CLOSED)
                .when(carry())
                .refused("plan.year-closed");
    }

    @Test
    void thereIsNoSuchItem() {
        item.when(carry()).refusedAsUnknown("item.unknown");
    }

    private static CarryOverItem carry() {
        return new CarryOverItem(ITEM, null, "vaxt çatmadı");
    }
}
