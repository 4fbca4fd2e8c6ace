package org.planledger.command.act;

import static org.planledger.command.act.ActPast.LAW;
import static org.planledger.command.act.ActPast.LAW_REGISTERED;
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

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.command.plan.Item;
import org.planledger.command.plan.Plan;
import org.planledger.events.plan.ItemId;

class RegisterNormativeActTest {
    private final Desk<NormativeAct> act = Desk.of(NormativeAct.class)
            .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
            .knows(Item.class, ITEM.value(), ITEM_IMPORTED);

    @Test
    void theLawOnVeteransIsRegistered() {
        act.when(of(ITEM)).makes(LAW_REGISTERED);
    }

    @Test
    void itIsRegisteredOnce() {
        act.given(LAW_REGISTERED).when(of(ITEM)).refused("act.already-registered");
    }

    @Test
    void itServesItemsThatExist() {
        act.when(of(NO_ITEM)).refused("item.unknown");
    }

    @Test
    void itServesItemsThatAreOpen() {
        act.knows(Item.class, ITEM.value(), ITEM_IMPORTED, CLOSING_REQUESTED, ITEM_CLOSED)
                .when(of(ITEM))
                .refused("item.closed");
    }

    @Test
    void itServesAnApprovedPlan() {
        act.knows(Plan.class, PLAN.value(), PLAN_IMPORTED).when(of(ITEM)).refused("plan.not-approved");
    }

    @Test
    void anItemThatGoesOnNextYearTakesNoMore() {
        act.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED, CARRIED_OVER)
                .when(of(ITEM))
                .refused("item.carried-over");
    }

    @Test
    void aClosedYearTakesNoMore() {
        act.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED, YEAR_CLOSED)
                .when(of(ITEM))
                .refused("plan.year-closed");
    }

    private static RegisterNormativeAct of(ItemId item) {
        return new RegisterNormativeAct(LAW, "Veteranlar haqqında Qanun", "811", "28 iyun 1994", null, List.of(item));
    }
}
