package org.planledger.query.plan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.UserId;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.evidence.EvidenceId;
import org.planledger.events.plan.ClosingRequested;
import org.planledger.events.visit.VisitId;

/**
 * One way of an item towards being closed.
 *
 * @param requestedBy who asked
 * @param requestedAt when
 * @param activities held activities that show it
 * @param visits visits that show it
 * @param evidence files that show it
 * @param measure what was reached; null if there is none
 * @param noMeasureReason why it was not measured; null if it was
 * @param confirmedBy the second person; null while nobody confirmed
 * @param confirmedAt when
 * @param ended how it ended; null while it holds
 */
public record Closing(
        UserId requestedBy,
        Instant requestedAt,
        List<ActivityId> activities,
        List<VisitId> visits,
        List<EvidenceId> evidence,
        @Nullable Ciphertext measure,
        @Nullable Ciphertext noMeasureReason,
        @Nullable UserId confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable End ended) {
    /** How a closing no longer holds. */
    public enum How {
        /** The head sent the request back. */
        DECLINED,
        /** The closed item was opened again. */
        REOPENED
    }

    /**
     * The end of a closing.
     *
     * @param how declined or reopened
     * @param by who
     * @param at when
     * @param reason why
     */
    public record End(How how, UserId by, Instant at, Ciphertext reason) {}

    public Closing {
        activities = List.copyOf(activities);
        visits = List.copyOf(visits);
        evidence = List.copyOf(evidence);
    }

    static Closing requested(ClosingRequested event, Instant at) {
        return new Closing(
                event.requestedBy(),
                at,
                event.activities(),
                event.visits(),
                event.evidence(),
                event.result().measure(),
                event.result().noMeasureReason(),
                null,
                null,
                null);
    }

    Closing confirmed(UserId by, Instant at) {
        return new Closing(
                requestedBy, requestedAt, activities, visits, evidence, measure, noMeasureReason, by, at, null);
    }

    Closing ended(How how, UserId by, Instant at, Ciphertext reason) {
        return new Closing(
                requestedBy,
                requestedAt,
                activities,
                visits,
                evidence,
                measure,
                noMeasureReason,
                confirmedBy,
                confirmedAt,
                new End(how, by, at, reason));
    }
}
