package org.planledger.command.knowledge;

import static org.planledger.command.act.ActPast.LAW;
import static org.planledger.command.act.ActPast.LAW_REGISTERED;
import static org.planledger.command.act.ActPast.NO_ACT;
import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Desk.TODAY;
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
import static org.planledger.command.knowledge.KnowledgePast.CHECK;
import static org.planledger.command.knowledge.KnowledgePast.CHECKED;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.planledger.command.act.NormativeAct;
import org.planledger.command.desk.Desk;
import org.planledger.command.plan.Item;
import org.planledger.command.plan.Plan;
import org.planledger.events.act.ActId;
import org.planledger.events.knowledge.KnowledgeChecked;
import org.planledger.events.plan.ItemId;

class RecordKnowledgeCheckTest {
    private final Desk<KnowledgeCheck> check = Desk.of(KnowledgeCheck.class)
            .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
            .knows(Item.class, ITEM.value(), ITEM_IMPORTED)
            .knows(NormativeAct.class, LAW.value(), LAW_REGISTERED);

    @Test
    void studentsKnowMoreThanBefore() {
        check.when(of(ITEM, LAW, CHECKED.checkedOn())).makes(CHECKED);
    }

    @Test
    void itIsAboutNoActInParticular() {
        check.when(of(ITEM, null, TODAY))
                .makes(new KnowledgeChecked(CHECK, List.of(ITEM), null, TODAY, box("sosial iş, II kurs"), 14, 48, 81));
    }

    @Test
    void theSameCheckIsNotRecordedTwice() {
        check.given(CHECKED).when(of(ITEM, LAW, TODAY)).refused("knowledge.already-recorded");
    }

    @Test
    void theActIsKnown() {
        check.when(of(ITEM, NO_ACT, TODAY)).refused("act.unknown");
    }

    @Test
    void tomorrowNobodyWasAsked() {
        check.when(of(ITEM, LAW, TODAY.plusDays(1))).refused("knowledge.in-future");
    }

    @Test
    void itServesItemsThatExist() {
        check.when(of(NO_ITEM, LAW, TODAY)).refused("item.unknown");
    }

    @Test
    void itServesItemsThatAreOpen() {
        check.knows(Item.class, ITEM.value(), ITEM_IMPORTED, CLOSING_REQUESTED, ITEM_CLOSED)
                .when(of(ITEM, LAW, TODAY))
                .refused("item.closed");
    }

    @Test
    void itServesAnApprovedPlan() {
        check.knows(Plan.class, PLAN.value(), PLAN_IMPORTED)
                .when(of(ITEM, LAW, TODAY))
                .refused("plan.not-approved");
    }

    @Test
    void anItemThatGoesOnNextYearTakesNoMore() {
        check.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED, CARRIED_OVER)
                .when(of(ITEM, LAW, TODAY))
                .refused("item.carried-over");
    }

    @Test
    void aClosedYearTakesNoMore() {
        check.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED, YEAR_CLOSED)
                .when(of(ITEM, LAW, TODAY))
                .refused("plan.year-closed");
    }

    private static RecordKnowledgeCheck of(ItemId item, @Nullable ActId act, LocalDate day) {
        return new RecordKnowledgeCheck(CHECK, act, day, "sosial iş, II kurs", 14, 48, 81, List.of(item));
    }
}
