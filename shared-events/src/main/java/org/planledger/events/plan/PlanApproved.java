package org.planledger.events.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.planledger.events.Baku;
import org.planledger.events.EventType;

/**
 * The head approved the plan: from now on its items can be worked on and closed.
 *
 * @param planId the plan
 * @param approvedOn the day on the document
 */
@EventType(name = "plan.approved")
public record PlanApproved(PlanId planId, LocalDate approvedOn) implements PlanEvent {
    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(approvedOn);
    }
}
