package org.planledger.command.plan;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Past.CARRIED_OVER;
import static org.planledger.command.desk.Past.CLOSING_REQUESTED;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.ITEM_CLOSED;
import static org.planledger.command.desk.Past.ITEM_IMPORTED;
import static org.planledger.command.desk.Past.PLAN;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.events.plan.CodeLinked;
import org.planledger.events.plan.CodeUnlinked;

class UnlinkStrategyCodeTest {
    private static final CodeLinked LINKED = new CodeLinked(ITEM, PLAN, "4.2.14", box("tələbə təcrübəsi"));
    private static final CodeUnlinked UNLINKED = new CodeUnlinked(ITEM, PLAN, "4.2.14", box("səhv kod"));

    private final Desk<Item> item = Desk.of(Item.class);

    @Test
    void anItemLosesAPlaceInTheStrategy() {
        item.given(ITEM_IMPORTED, LINKED).when(unlink()).makes(UNLINKED);
    }

    @Test
    void itIsLostOnlyOnce() {
        item.given(ITEM_IMPORTED, LINKED, UNLINKED).when(unlink()).refused("code.not-linked");
    }

    @Test
    void aClosedItemStaysAsItIs() {
        item.given(ITEM_IMPORTED, CLOSING_REQUESTED, ITEM_CLOSED).when(unlink()).refused("item.closed");
    }

    @Test
    void anItemThatWasCarriedOverStaysAsItIs() {
        item.given(ITEM_IMPORTED, CARRIED_OVER).when(unlink()).refused("item.carried-over");
    }

    @Test
    void thereIsNoSuchItem() {
        item.when(unlink()).refusedAsUnknown("item.unknown");
    }

    private static UnlinkStrategyCode unlink() {
        return new UnlinkStrategyCode(ITEM, "4.2.14", "səhv kod");
    }
}
