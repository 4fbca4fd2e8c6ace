package org.planledger.events.plan;

import java.util.List;
import org.planledger.events.EventType;
import org.planledger.events.UserId;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.evidence.EvidenceId;
import org.planledger.events.visit.VisitId;

/**
 * Staff asked to close an item; a second person decides.
 *
 * @param itemId the item
 * @param planId its plan
 * @param requestedBy who asked
 * @param activities held activities that show it
 * @param visits recorded visits that show it
 * @param evidence attached files that show it; at least one of the three lists has an entry
 * @param result what became of the expected result
 */
@EventType(name = "item.closing-requested")
public record ClosingRequested(
        ItemId itemId,
        PlanId planId,
        UserId requestedBy,
        List<ActivityId> activities,
        List<VisitId> visits,
        List<EvidenceId> evidence,
        Result result)
        implements ItemEvent {
    public ClosingRequested {
        activities = List.copyOf(activities);
        visits = List.copyOf(visits);
        evidence = List.copyOf(evidence);
    }
}
