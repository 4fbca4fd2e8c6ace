package org.planledger.command.indicator;

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
import static org.planledger.command.indicator.IndicatorPast.DEFINED;
import static org.planledger.command.indicator.IndicatorPast.INDICATOR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.command.plan.Item;
import org.planledger.command.plan.Plan;
import org.planledger.events.plan.ItemId;

class DefineIndicatorTest {
    private final Desk<Indicator> indicator = Desk.of(Indicator.class)
            .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
            .knows(Item.class, ITEM.value(), ITEM_IMPORTED);

    @Test
    void itIsSettledByWhatAResultIsMeasured() {
        indicator.when(define(ITEM)).makes(DEFINED);
    }

    @Test
    void onceUnderOneId() {
        indicator.given(DEFINED).when(define(ITEM)).refused("indicator.already-defined");
    }

    @Test
    void onlyForAnItemOfThePlan() {
        indicator.when(define(NO_ITEM)).refused("item.unknown");
    }

    @Test
    void onlyForAnOpenItem() {
        Desk.of(Indicator.class)
                .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED, CLOSING_REQUESTED, ITEM_CLOSED)
                .when(define(ITEM))
                .refused("item.closed");
    }

    @Test
    void onlyInAnApprovedPlan() {
        Desk.of(Indicator.class)
                .knows(Plan.class, PLAN.value(), PLAN_IMPORTED)
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED)
                .when(define(ITEM))
                .refused("plan.not-approved");
    }

    @Test
    void anItemThatGoesOnNextYearTakesNoMore() {
        Desk.of(Indicator.class)
                .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED, CARRIED_OVER)
                .when(define(ITEM))
                .refused("item.carried-over");
    }

    @Test
    void aClosedYearTakesNoMore() {
        Desk.of(Indicator.class)
                .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED, YEAR_CLOSED)
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED)
                .when(define(ITEM))
                .refused("plan.year-closed");
    }

    private static DefineIndicator define(ItemId item) {
        return new DefineIndicator(INDICATOR, "Gələn qazilər", "nəfər", 12L, 30L, List.of(item));
    }
}
