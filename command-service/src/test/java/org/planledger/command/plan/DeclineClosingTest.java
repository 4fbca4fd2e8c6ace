package org.planledger.command.plan;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Desk.HEAD;
import static org.planledger.command.desk.Past.CLOSING_REQUESTED;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.ITEM_CLOSED;
import static org.planledger.command.desk.Past.ITEM_IMPORTED;
import static org.planledger.command.desk.Past.PLAN;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.events.plan.ClosingDeclined;

class DeclineClosingTest {
    private static final ClosingDeclined DECLINED = new ClosingDeclined(ITEM, PLAN, HEAD, box("şəkil yoxdur"));

    private final Desk<Item> item = Desk.of(Item.class).byHead();

    @Test
    void theHeadSaysWhatIsMissing() {
        item.given(ITEM_IMPORTED, CLOSING_REQUESTED)
                .when(new DeclineClosing(ITEM, "şəkil yoxdur"))
                .makes(DECLINED);
    }

    @Test
    void aRequestIsDeclinedOnce() {
        item.given(ITEM_IMPORTED, CLOSING_REQUESTED, DECLINED)
                .when(new DeclineClosing(ITEM, "şəkil yoxdur"))
                .refused("closing.not-requested");
    }

    @Test
    void aClosedItemIsReopenedInstead() {
        item.given(ITEM_IMPORTED, CLOSING_REQUESTED, ITEM_CLOSED)
                .when(new DeclineClosing(ITEM, "şəkil yoxdur"))
                .refused("closing.not-requested");
    }

    @Test
    void thereIsNoSuchItem() {
        item.when(new DeclineClosing(ITEM, "şəkil yoxdur")).refusedAsUnknown("item.unknown");
    }
}
