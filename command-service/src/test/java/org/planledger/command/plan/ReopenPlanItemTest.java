package org.planledger.command.plan;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Past.CLOSING_REQUESTED;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.ITEM_CLOSED;
import static org.planledger.command.desk.Past.ITEM_IMPORTED;
import static org.planledger.command.desk.Past.PLAN;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.events.plan.ItemReopened;

class ReopenPlanItemTest {
    private static final ItemReopened REOPENED = new ItemReopened(ITEM, PLAN, box("yarış təkrarlanır"));

    private final Desk<Item> item = Desk.of(Item.class).byHead();

    @Test
    void aClosedItemIsOpenedWithAReason() {
        item.given(ITEM_IMPORTED, CLOSING_REQUESTED, ITEM_CLOSED)
                .when(new ReopenPlanItem(ITEM, "yarış təkrarlanır"))
                .makes(REOPENED);
    }

    @Test
    void anOpenItemIsNotOpenedAgain() {
        item.given(ITEM_IMPORTED, CLOSING_REQUESTED, ITEM_CLOSED, REOPENED)
                .when(new ReopenPlanItem(ITEM, "yarış təkrarlanır"))
                .refused("item.not-closed");
    }

    @Test
    void thereIsNoSuchItem() {
        item.when(new ReopenPlanItem(ITEM, "yarış təkrarlanır")).refusedAsUnknown("item.unknown");
    }
}
