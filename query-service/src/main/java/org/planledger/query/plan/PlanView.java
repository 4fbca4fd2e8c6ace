package org.planledger.query.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.plan.ItemId;
import org.planledger.events.plan.PlanId;

/**
 * A plan as the list of plans shows it. The source text stays in the history; nothing here needs it.
 *
 * @param planId the plan
 * @param year calendar year it is for
 * @param title heading of the document
 * @param institution who issued it
 * @param signatory who signed, as printed
 * @param items its items, in the document's order
 * @param approvedOn the day on the document; null while it is only imported
 * @param version sequence of the plan's last event, for {@code If-Match}
 */
public record PlanView(
        PlanId planId,
        int year,
        String title,
        String institution,
        String signatory,
        List<ItemId> items,
        @Nullable LocalDate approvedOn,
        long version) {
    public PlanView {
        items = List.copyOf(items);
    }

    PlanView approved(LocalDate on, long version) {
        return new PlanView(planId, year, title, institution, signatory, items, on, version);
    }
}
