package org.planledger.query.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.planledger.events.plan.PlanId;

/**
 * A plan in an answer.
 *
 * @param planId the plan
 * @param year calendar year it is for
 * @param title heading of the document
 * @param institution who issued it
 * @param signatory who signed, as printed
 * @param status imported or approved
 * @param approvedOn the day on the document; null while it is only imported
 * @param itemCount how many items it has
 * @param version for {@code If-Match}
 */
public record PlanRow(
        PlanId planId,
        int year,
        String title,
        String institution,
        String signatory,
        Status status,
        @Nullable LocalDate approvedOn,
        int itemCount,
        long version) {
    /** How far a plan has come. */
    public enum Status {
        /** Daxil edilib. */
        IMPORTED,
        /** Layihədir. */
        DRAFT,
        /** Təsdiqlənib. */
        APPROVED,
        /** İli bağlanıb. */
        YEAR_CLOSED
    }

    /** The plan as an answer. */
    public static PlanRow of(PlanView plan) {
        return new PlanRow(
                plan.planId(),
                plan.year(),
                plan.title(),
                plan.institution(),
                plan.signatory(),
                status(plan),
                plan.approvedOn(),
                plan.items().size(),
                plan.version());
    }

    private static Status status(PlanView plan) {
        if (plan.yearClosed()) return Status.YEAR_CLOSED;
        if (plan.approvedOn() != null) return Status.APPROVED;
        return plan.drafted() ? Status.DRAFT : Status.IMPORTED;
    }
}
