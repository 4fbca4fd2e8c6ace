package org.planledger.query.item;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.evidence.EvidenceId;
import org.planledger.events.plan.SourceCells;
import org.planledger.events.plan.TextField;
import org.planledger.events.visit.VisitId;
import org.planledger.query.accounts.Names.Named;
import org.planledger.query.activity.ActivityRow;
import org.planledger.query.evidence.EvidenceRow;
import org.planledger.query.plan.Closing;
import org.planledger.query.plan.ItemRow;
import org.planledger.query.visit.VisitRow;

/**
 * One item's page. Of activities, visits and evidence the newest 200 each and all that its closing names; how many there are
 * in all stands in its counts, the rest in their own lists.
 *
 * @param row the item as on the board
 * @param source the cells of the document, character for character; null if it was drafted here
 * @param repairs repairs of its texts, oldest first
 * @param closing the closing asked for or confirmed; null while it is open
 * @param pastClosings closings that were declined, or undone by reopening, oldest first
 * @param activities activities that serve it, the latest first
 * @param visits visits that serve it, the latest first
 * @param evidence files that count for it, the latest first
 */
record ItemPage(
        @JsonUnwrapped ItemRow row,
        @Nullable SourceCells source,
        List<RepairRow> repairs,
        @Nullable ClosingRow closing,
        List<ClosingRow> pastClosings,
        List<ActivityRow> activities,
        List<VisitRow> visits,
        List<EvidenceRow> evidence) {
    /**
     * One repair of a text.
     *
     * @param field which text
     * @param index which one of several, from 0
     * @param before as it stood
     * @param after as it stands since
     * @param reason why
     * @param by who repaired it
     * @param at when
     */
    record RepairRow(
            TextField field, int index, String before, String after, Ciphertext reason, Named by, Instant at) {}

    /**
     * One way of the item towards being closed.
     *
     * @param requestedBy who asked
     * @param requestedAt when
     * @param activities held activities that show it
     * @param visits visits that show it
     * @param evidence files that show it
     * @param measure what was reached
     * @param noMeasureReason why it was not measured
     * @param confirmedBy the second person; null while nobody confirmed
     * @param confirmedAt when
     * @param ended how it ended; null while it holds
     */
    record ClosingRow(
            Named requestedBy,
            Instant requestedAt,
            List<ActivityId> activities,
            List<VisitId> visits,
            List<EvidenceId> evidence,
            @Nullable Ciphertext measure,
            @Nullable Ciphertext noMeasureReason,
            @Nullable Named confirmedBy,
            @Nullable Instant confirmedAt,
            @Nullable EndRow ended) {}

    /**
     * The end of a closing.
     *
     * @param how declined or reopened
     * @param by who
     * @param at when
     * @param reason why
     */
    record EndRow(Closing.How how, Named by, Instant at, Ciphertext reason) {}
}
