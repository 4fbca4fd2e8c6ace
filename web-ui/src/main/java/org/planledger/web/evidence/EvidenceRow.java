package org.planledger.web.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.planledger.web.wire.By;

/** An attached file. */
public record EvidenceRow(
        String evidenceId,
        @Nullable About subject,
        @Nullable String fileName,
        String mediaType,
        long sizeBytes,
        @Nullable String caption,
        Instant at,
        @Nullable By by) {
    /** What it shows. */
    public record About(String kind, String id) {}
}
