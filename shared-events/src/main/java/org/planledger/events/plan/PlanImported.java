package org.planledger.events.plan;

import java.util.List;
import org.planledger.events.EventType;

/**
 * A plan was taken over from its signed document.
 *
 * @param planId the plan this begins
 * @param year calendar year the plan is for
 * @param institution who issued it, in the document's words
 * @param title heading of the document
 * @param signatory who signed, as printed
 * @param items how many items came with it, in the document's order
 * @param sourceText the document's text, character for character
 */
@EventType(name = "plan.imported")
public record PlanImported(
        PlanId planId,
        int year,
        String institution,
        String title,
        String signatory,
        List<ItemId> items,
        String sourceText)
        implements PlanEvent {
    public PlanImported {
        items = List.copyOf(items);
    }
}
