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

class LinkStrategyCodeTest {
    private static final CodeLinked LINKED = new CodeLinked(ITEM, PLAN, "4.2.14", box("tələbə təcrübəsi"));

    private final Desk<Item> item = Desk.of(Item.class);

    @Test
    void anItemGetsAPlaceInTheStrategy() {
        item.given(ITEM_IMPORTED).when(link()).makes(LINKED);
    }

    @Test
    void itIsThereOnlyOnce() {
        item.given(ITEM_IMPORTED, LINKED).when(link()).refused("code.already-linked");
    }

    @Test
    void aClosedItemStaysAsItIs() {
        item.given(ITEM_IMPORTED, CLOSING_REQUESTED, ITEM_CLOSED).when(link()).refused("item.closed");
    }

    @Test
    void anItemThatWasCarriedOverStaysAsItIs() {
        item.given(ITEM_IMPORTED, CARRIED_OVER).when(link()).refused("item.carried-over");
    }

    @Test
    void thereIsNoSuchItem() {
        item.when(link()).refusedAsUnknown("item.unknown");
    }

    private static LinkStrategyCode link() {
        return new LinkStrategyCode(ITEM, "4.2.14", "tələbə təcrübəsi");
    }
}
