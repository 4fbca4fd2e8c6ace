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

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.events.plan.ItemAmended;

class AmendPlanItemTest {
    private static final ItemAmended AMENDED = new ItemAmended(
            ITEM,
            PLAN,
            ITEM_IMPORTED.direction(),
            "Nərd yarışlarının təşkili",
            List.of("nərd oyunları", "dama oyunları"),
            ITEM_IMPORTED.executors(),
            ITEM_IMPORTED.expectedResult(),
            box("qazilər belə istədi"));

    private final Desk<Item> item = Desk.of(Item.class);

    @Test
    void theHeadChangesWhatAnItemSays() {
        item.given(ITEM_IMPORTED).byHead().when(amend()).makes(AMENDED);
    }

    @Test
    void somethingChanges() {
        item.given(ITEM_IMPORTED, AMENDED).byHead().when(amend()).refused("item.unchanged");
    }

    @Test
    void aClosedItemStaysAsItIs() {
        item.given(ITEM_IMPORTED, CLOSING_REQUESTED, ITEM_CLOSED).when(amend()).refused("item.closed");
    }

    @Test
    void anItemThatWasCarriedOverStaysAsItIs() {
        item.given(ITEM_IMPORTED, CARRIED_OVER).when(amend()).refused("item.carried-over");
    }

    @Test
    void whatTheYearLeftOpenStaysAsItIs() {
        item.given(ITEM_IMPORTED)
                .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED, YEAR_CLOSED)
                .when(amend())
                .refused("plan.year-closed");
    }

    @Test
    void thereIsNoSuchItem() {
        item.when(amend()).refusedAsUnknown("item.unknown");
    }

    private static AmendPlanItem amend() {
        return new AmendPlanItem(
                ITEM,
                AMENDED.direction(),
                AMENDED.work(),
                AMENDED.ways(),
                AMENDED.executors(),
                AMENDED.expectedResult(),
                "qazilər belə istədi");
    }
}
