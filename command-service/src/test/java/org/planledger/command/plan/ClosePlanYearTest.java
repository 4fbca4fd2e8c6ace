package org.planledger.command.plan;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Past.CARRIED_OVER;
import static org.planledger.command.desk.Past.CLOSING_REQUESTED;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.ITEM_CLOSED;
import static org.planledger.command.desk.Past.ITEM_IMPORTED;
import static org.planledger.command.desk.Past.NEXT_ITEM;
import static org.planledger.command.desk.Past.PLAN;
import static org.planledger.command.desk.Past.PLAN_APPROVED;
import static org.planledger.command.desk.Past.PLAN_IMPORTED;
import static org.planledger.command.plan.PlanPast.ADDED;
import static org.planledger.command.plan.PlanPast.DRAFTED;
import static org.planledger.command.plan.PlanPast.KEPT_ON;
import static org.planledger.command.plan.PlanPast.KEPT_ON_LEFT_OPEN;
import static org.planledger.command.plan.PlanPast.LEFT_OPEN;
import static org.planledger.command.plan.PlanPast.NEXT;
import static org.planledger.command.plan.PlanPast.NEXT_APPROVED;
import static org.planledger.command.plan.PlanPast.SECOND;
import static org.planledger.command.plan.PlanPast.SECOND_ADDED;
import static org.planledger.command.plan.PlanPast.SECOND_DRAFTED;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.events.plan.ItemReopened;
import org.planledger.events.plan.PlanYearClosed;

class ClosePlanYearTest {
    private static final PlanYearClosed CLOSED = new PlanYearClosed(PLAN, List.of(), null);

    private final Desk<Plan> plan = Desk.of(Plan.class);

    @Test
    void aYearIsClosedWhenItsItemsAre() {
        plan.given(PLAN_IMPORTED, PLAN_APPROVED)
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED, CLOSING_REQUESTED, ITEM_CLOSED)
                .byHead()
                .when(close(null))
                .makes(CLOSED);
    }

    @Test
    void anItemThatGoesOnIsNotMissed() {
        plan.given(PLAN_IMPORTED, PLAN_APPROVED)
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED, CARRIED_OVER)
                .byHead()
                .when(close(null))
                .makes(CLOSED);
    }

    @Test
    void anItemIsLeftForAReason() {
        plan.given(PLAN_IMPORTED, PLAN_APPROVED)
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED)
                .byHead()
                .when(close("zal təmirdədir"))
                .makes(new PlanYearClosed(PLAN, List.of(ITEM), box("zal təmirdədir")));
    }

    @Test
    void aReasonForNothingIsNotKept() {
        plan.given(PLAN_IMPORTED, PLAN_APPROVED)
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED, CLOSING_REQUESTED, ITEM_CLOSED)
                .byHead()
                .when(close("zal təmirdədir"))
                .makes(CLOSED);
    }

    @Test
    void noItemIsForgotten() {
        plan.given(PLAN_IMPORTED, PLAN_APPROVED)
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED)
                .byHead()
                .when(close(" "))
                .refused("plan.items-open", "5.5");
    }

    @Test
    void anItemIsLeftForAReasonOfItsOwn() {
        plan.given(PLAN_IMPORTED, PLAN_APPROVED)
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED, LEFT_OPEN)
                .byHead()
                .when(close(null))
                .makes(new PlanYearClosed(PLAN, List.of(ITEM), null));
    }

    @Test
    void theCommonReasonIsNotKeptWhereEveryItemHasItsOwn() {
        plan.given(PLAN_IMPORTED, PLAN_APPROVED)
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED, LEFT_OPEN)
                .byHead()
                .when(close("zal təmirdədir"))
                .makes(new PlanYearClosed(PLAN, List.of(ITEM), null));
    }

    @Test
    void theCommonReasonIsForTheItemsWithoutOneOfTheirOwn() {
        plan.given(DRAFTED, ADDED, SECOND_ADDED, NEXT_APPROVED)
                .knows(Item.class, NEXT_ITEM.value(), KEPT_ON, KEPT_ON_LEFT_OPEN)
                .knows(Item.class, SECOND.value(), SECOND_DRAFTED)
                .byHead()
                .when(new ClosePlanYear(NEXT, "il bitdi"))
                .makes(new PlanYearClosed(NEXT, List.of(NEXT_ITEM, SECOND), box("il bitdi")));
    }

    @Test
    void onlyItemsWithoutAReasonOfTheirOwnAreNamed() {
        plan.given(DRAFTED, ADDED, SECOND_ADDED, NEXT_APPROVED)
                .knows(Item.class, NEXT_ITEM.value(), KEPT_ON, KEPT_ON_LEFT_OPEN)
                .knows(Item.class, SECOND.value(), SECOND_DRAFTED)
                .byHead()
                .when(new ClosePlanYear(NEXT, null))
                .refused("plan.items-open", "6.1");
    }

    @Test
    void theReasonOfAnItemThatWasClosedAndOpenedAgainHoldsNoMore() {
        plan.given(PLAN_IMPORTED, PLAN_APPROVED)
                .knows(
                        Item.class,
                        ITEM.value(),
                        ITEM_IMPORTED,
                        LEFT_OPEN,
                        CLOSING_REQUESTED,
                        ITEM_CLOSED,
                        new ItemReopened(ITEM, PLAN, box("sübut çatmır")))
                .byHead()
                .when(close(null))
                .refused("plan.items-open", "5.5");
    }

    @Test
    void whoAskedToCloseAnItemGetsAnAnswerFirst() {
        plan.given(PLAN_IMPORTED, PLAN_APPROVED)
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED, LEFT_OPEN, CLOSING_REQUESTED)
                .byHead()
                .when(close("il bitdi"))
                .refused("plan.closings-pending", "5.5");
    }

    @Test
    void aYearIsClosedOnce() {
        plan.given(PLAN_IMPORTED, PLAN_APPROVED, CLOSED)
                .byHead()
                .when(close(null))
                .refused("plan.year-already-closed");
    }

    @Test
    void aPlanThatWasNeverApprovedHasNoYear() {
        plan.given(PLAN_IMPORTED).byHead().when(close(null)).refused("plan.not-approved");
    }

    @Test
    void thereIsNoSuchPlan() {
        plan.when(close(null)).refusedAsUnknown("plan.unknown");
    }

    private static ClosePlanYear close(@Nullable String reason) {
        return new ClosePlanYear(PLAN, reason);
    }
}
