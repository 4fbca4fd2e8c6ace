package org.planledger.query.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
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
 * @param drafted whether it was written here instead of imported
 * @param approvedOn the day on the document; null while it is only imported
 * @param yearClosed whether its year is closed
 * @param leftOpen items that were neither closed nor carried over when its year was closed
 * @param leftReason why those are left that have no reason of their own; null if there are none
 * @param version sequence of the plan's last event, for {@code If-Match}
 */
public record PlanView(
        PlanId planId,
        int year,
        String title,
        String institution,
        String signatory,
        List<ItemId> items,
        boolean drafted,
        @Nullable LocalDate approvedOn,
        boolean yearClosed,
        List<ItemId> leftOpen,
        @Nullable Ciphertext leftReason,
        long version) {
    public PlanView {
        items = List.copyOf(items);
        leftOpen = List.copyOf(leftOpen);
    }

    PlanView approved(LocalDate on, long version) {
        return new PlanView(
                planId,
                year,
                title,
                institution,
                signatory,
                items,
                drafted,
                on,
                yearClosed,
                leftOpen,
                leftReason,
                version);
    }

    PlanView with(ItemId item, long version) {
        return new PlanView(
                planId,
                year,
                title,
                institution,
                signatory,
                ItemView.plus(items, item),
                drafted,
                approvedOn,
                yearClosed,
                leftOpen,
                leftReason,
                version);
    }

    PlanView closed(List<ItemId> left, @Nullable Ciphertext reason, long version) {
        return new PlanView(
                planId, year, title, institution, signatory, items, drafted, approvedOn, true, left, reason, version);
    }
}
