package org.planledger.command.plan;

import static org.planledger.command.plan.PlanPast.DRAFTED;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class DraftPlanTest {
    private final Desk<Plan> plan = Desk.of(Plan.class);

    @Test
    void aPlanIsBegunWithoutADocument() {
        plan.byHead().when(draft()).makes(DRAFTED);
    }

    @Test
    void aYearHasOnePlan() {
        plan.given(DRAFTED).byHead().when(draft()).refused("plan.already-exists");
    }

    private static DraftPlan draft() {
        return new DraftPlan(2026, DRAFTED.institution(), DRAFTED.title(), DRAFTED.signatory());
    }
}
