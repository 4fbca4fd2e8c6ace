package org.planledger.query.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.evidence.EvidenceId;
import org.planledger.events.evidence.Subject;
import org.planledger.query.accounts.Names;
import org.planledger.query.accounts.Names.Named;

/**
 * A piece of evidence in an answer; its bytes are at command-service.
 *
 * @param evidenceId the evidence
 * @param subject what it shows
 * @param fileName name of the file
 * @param mediaType what the file really is
 * @param sizeBytes size before encryption
 * @param caption what is to be seen
 * @param at when it was attached
 * @param by who attached it
 */
public record EvidenceRow(
        EvidenceId evidenceId,
        Subject subject,
        Ciphertext fileName,
        String mediaType,
        long sizeBytes,
        @Nullable Ciphertext caption,
        Instant at,
        Named by) {
    /** The row of a piece of evidence. */
    public static EvidenceRow of(EvidenceView evidence, Names names) {
        return new EvidenceRow(
                evidence.evidenceId(),
                evidence.subject(),
                evidence.fileName(),
                evidence.mediaType(),
                evidence.sizeBytes(),
                evidence.caption(),
                evidence.at(),
                names.of(evidence.by()));
    }
}
