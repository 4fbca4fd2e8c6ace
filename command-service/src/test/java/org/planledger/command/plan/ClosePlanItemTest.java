package org.planledger.command.plan;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Desk.STAFF;
import static org.planledger.command.desk.Past.CHESS;
import static org.planledger.command.desk.Past.CHESS_HELD;
import static org.planledger.command.desk.Past.CHESS_SCHEDULED;
import static org.planledger.command.desk.Past.CLOSING_REQUESTED;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.ITEM_CLOSED;
import static org.planledger.command.desk.Past.ITEM_IMPORTED;
import static org.planledger.command.desk.Past.PLAN;
import static org.planledger.command.desk.Past.PLAN_APPROVED;
import static org.planledger.command.desk.Past.PLAN_IMPORTED;
import static org.planledger.command.desk.Past.VETERAN;
import static org.planledger.command.desk.Past.VISIT;
import static org.planledger.command.desk.Past.VISITED;
import static org.planledger.command.desk.Past.VISIT_VOIDED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planledger.command.activity.Activity;
import org.planledger.command.desk.Desk;
import org.planledger.command.visit.Visit;
import org.planledger.events.plan.ClosingRequested;
import org.planledger.events.plan.ItemReopened;
import org.planledger.events.plan.Result;

class ClosePlanItemTest {
    private final Desk<Item> item = Desk.of(Item.class)
            .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
            .knows(Activity.class, CHESS.value(), CHESS_SCHEDULED, CHESS_HELD);

    @Test
    void aSecondPersonConfirms() {
        item.byHead()
                .given(ITEM_IMPORTED, CLOSING_REQUESTED)
                .when(new ClosePlanItem(ITEM))
                .makes(ITEM_CLOSED);
    }

    @Test
    void nobodyConfirmsTheirOwnRequest() {
        item.given(ITEM_IMPORTED, CLOSING_REQUESTED)
                .when(new ClosePlanItem(ITEM))
                .refused("closing.same-person");
    }

    @Test
    void nothingIsConfirmedThatNobodyAskedFor() {
        item.byHead().given(ITEM_IMPORTED).when(new ClosePlanItem(ITEM)).refused("closing.not-requested");
    }

    @Test
    void aClosedItemIsNotClosedAgain() {
        item.byHead()
                .given(ITEM_IMPORTED, CLOSING_REQUESTED, ITEM_CLOSED)
                .when(new ClosePlanItem(ITEM))
                .refused("item.closed");
    }

    @Test
    void whatWasCitedMustStillCount() {
        item.byHead()
                .knows(Visit.class, VISIT.value(), VISITED, VISIT_VOIDED)
                .given(
                        ITEM_IMPORTED,
                        new ClosingRequested(
                                ITEM,
                                PLAN,
                                STAFF,
                                List.of(),
                                List.of(VISIT),
                                List.of(),
                                new Result(box("oldu", VETERAN), null)))
                .when(new ClosePlanItem(ITEM))
                .refused("closing.visit-not-counting");
    }

    @Test
    void aReopenedItemIsAskedForAgainFirst() {
        item.byHead()
                .given(ITEM_IMPORTED, CLOSING_REQUESTED, ITEM_CLOSED, new ItemReopened(ITEM, PLAN, box("səhv")))
                .when(new ClosePlanItem(ITEM))
                .refused("closing.not-requested");
    }

    @Test
    void thereIsNoSuchItem() {
        item.byHead().when(new ClosePlanItem(ITEM)).refusedAsUnknown("item.unknown");
    }
}
