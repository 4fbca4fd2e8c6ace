package org.planledger.command.plan;

import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.desk.Past.PLAN;
import static org.planledger.command.desk.Past.PLAN_APPROVED;
import static org.planledger.command.desk.Past.PLAN_IMPORTED;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class ApprovePlanTest {
    private final Desk<Plan> plan = Desk.of(Plan.class).byHead();

    @Test
    void anEmptyDraftIsNoPlan() {
        plan.given(PlanPast.DRAFTED)
                .byHead()
                .when(new ApprovePlan(PlanPast.NEXT, LocalDate.parse("2025-05-19")))
                .refused("plan.empty");
    }

    @Test
    void theHeadApprovesAPlanOnce() {
        plan.given(PLAN_IMPORTED)
                .when(new ApprovePlan(PLAN, PLAN_APPROVED.approvedOn()))
                .makes(PLAN_APPROVED);
    }

    @Test
    void aPlanIsNotApprovedTwice() {
        plan.given(PLAN_IMPORTED, PLAN_APPROVED)
                .when(new ApprovePlan(PLAN, TODAY))
                .refused("plan.already-approved");
    }

    @Test
    void nobodySignsTomorrow() {
        plan.given(PLAN_IMPORTED).when(new ApprovePlan(PLAN, TODAY.plusDays(1))).refused("approval.in-future");
    }

    @Test
    void thereIsNoSuchPlan() {
        plan.when(new ApprovePlan(PLAN, TODAY)).refusedAsUnknown("plan.unknown");
    }
}
