package org.planledger.command.plan;

import static org.planledger.command.desk.Past.NEXT_ITEM;
import static org.planledger.command.plan.PlanPast.ADDED;
import static org.planledger.command.plan.PlanPast.DRAFTED;
import static org.planledger.command.plan.PlanPast.NEXT;
import static org.planledger.command.plan.PlanPast.NEXT_APPROVED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.events.plan.DueRule;
import org.planledger.events.plan.ItemDrafted;

class DraftPlanItemTest {
    private static final ItemDrafted NEW = new ItemDrafted(
            NEXT_ITEM,
            NEXT,
            "5.5",
            5,
            "Yarışların təşkili",
            "Nərd yarışı",
            List.of("idman zalında"),
            List.of("Mərkəz"),
            new DueRule.InMonth(5),
            List.of("4.2.14"),
            "Motivasiya",
            null);

    private final Desk<Plan> plan = Desk.of(Plan.class);

    @Test
    void anItemIsWrittenIntoTheDraft() {
        plan.given(DRAFTED).when(write()).makes(List.of(ADDED), List.of(NEW));
    }

    @Test
    void aNumberIsThereOnce() {
        plan.given(DRAFTED, ADDED).when(write()).refused("plan.key-repeated");
    }

    @Test
    void anApprovedPlanTakesNothingIn() {
        plan.given(DRAFTED, NEXT_APPROVED).when(write()).refused("plan.not-draft");
    }

    @Test
    void thereIsNoSuchPlan() {
        plan.when(write()).refusedAsUnknown("plan.unknown");
    }

    private static DraftPlanItem write() {
        return new DraftPlanItem(
                NEXT,
                NEW.key(),
                NEW.section(),
                NEW.direction(),
                NEW.work(),
                NEW.ways(),
                NEW.executors(),
                NEW.due(),
                NEW.strategyCodes(),
                NEW.expectedResult());
    }
}
