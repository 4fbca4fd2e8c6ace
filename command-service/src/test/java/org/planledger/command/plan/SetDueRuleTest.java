package org.planledger.command.plan;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Past.CARRIED_OVER;
import static org.planledger.command.desk.Past.CLOSING_REQUESTED;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.ITEM_CLOSED;
import static org.planledger.command.desk.Past.ITEM_IMPORTED;
import static org.planledger.command.desk.Past.PLAN;
import static org.planledger.command.desk.Past.PLAN_APPROVED;
import static org.planledger.command.desk.Past.PLAN_IMPORTED;
import static org.planledger.command.desk.Past.YEAR_CLOSED;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.events.plan.DueRule;
import org.planledger.events.plan.DueSet;

class SetDueRuleTest {
    private static final DueSet SET = new DueSet(ITEM, PLAN, new DueRule.InMonth(6), box("zal təmirdədir"));

    private final Desk<Item> item = Desk.of(Item.class);

    @Test
    void theHeadSetsAnotherRule() {
        item.given(ITEM_IMPORTED).byHead().when(set(6)).makes(SET);
    }

    @Test
    void theSameRuleIsNotSetTwice() {
        item.given(ITEM_IMPORTED, SET).byHead().when(set(6)).refused("due.unchanged");
    }

    @Test
    void aClosedItemStaysAsItIs() {
        item.given(ITEM_IMPORTED, CLOSING_REQUESTED, ITEM_CLOSED).when(set(6)).refused("item.closed");
    }

    @Test
    void anItemThatWasCarriedOverStaysAsItIs() {
        item.given(ITEM_IMPORTED, CARRIED_OVER).when(set(6)).refused("item.carried-over");
    }

    @Test
    void whatTheYearLeftOpenStaysAsItIs() {
        item.given(ITEM_IMPORTED)
                .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED, YEAR_CLOSED)
                .when(set(6))
                .refused("plan.year-closed");
    }

    @Test
    void thereIsNoSuchItem() {
        item.when(set(6)).refusedAsUnknown("item.unknown");
    }

    private static SetDueRule set(int month) {
        return new SetDueRule(ITEM, new DueRule.InMonth(month), "zal təmirdədir");
    }
}
