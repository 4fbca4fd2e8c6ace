package org.planledger.query.evidence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.UserId;
import org.planledger.events.evidence.EvidenceId;
import org.planledger.events.evidence.Subject;
import org.planledger.events.plan.ItemId;

/**
 * An attached file, without its bytes.
 *
 * @param evidenceId the evidence
 * @param subject what it shows
 * @param items the plan items it counts for
 * @param sha256 64 hex digits over the bytes as stored
 * @param fileName name of the file
 * @param mediaType what the file really is
 * @param sizeBytes size before encryption
 * @param caption what is to be seen; null if nothing was written
 * @param at when it was attached
 * @param by who attached it
 */
public record EvidenceView(
        EvidenceId evidenceId,
        Subject subject,
        List<ItemId> items,
        String sha256,
        Ciphertext fileName,
        String mediaType,
        long sizeBytes,
        @Nullable Ciphertext caption,
        Instant at,
        UserId by) {
    public EvidenceView {
        items = List.copyOf(items);
    }
}
