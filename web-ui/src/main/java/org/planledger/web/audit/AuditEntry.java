package org.planledger.web.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.web.wire.By;
import tools.jackson.databind.JsonNode;

/**
 * One event as a sentence.
 *
 * @param refused whether it tells that a command was refused
 * @param late whether it was recorded long after it happened
 * @param data the event itself, personal texts opened as far as the reader may see them
 */
public record AuditEntry(
        long organisationSequence,
        long position,
        String type,
        int revision,
        String sentence,
        Instant recordedAt,
        @Nullable Instant happenedAt,
        boolean late,
        @Nullable By by,
        List<JsonNode> items,
        String aggregateType,
        String aggregateId,
        long sequence,
        @Nullable String commandId,
        @Nullable String leafHash,
        boolean refused,
        @Nullable JsonNode data) {

    /** The event itself, laid out for reading. */
    public String raw() {
        return data == null ? "" : data.toPrettyString();
    }
}
