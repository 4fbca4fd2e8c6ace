package org.planledger.command.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.planledger.events.UserId;

/** The form of a problem, for the description only; a test holds every answer against it. */
record ProblemForm(
        String type,
        String title,
        int status,

        @Schema(description = "What happened, in the reader's language")
        String detail,

        String instance,

        @Schema(description = "Stable, for programs") String code,

        String correlationId,

        @Schema(description = "Each field that is wrong") List<FieldForm> errors,

        @Schema(description = "Of version.conflict: the sequence that the sender had seen; -1 for a stream to begin")
        Long expected,

        @Schema(description = "Of version.conflict: the sequence that stands there")
        Long actual,

        @Schema(description = "Of version.conflict: what happened in between, oldest first")
        List<ChangeForm> changes) {

    /** What somebody else did meanwhile. */
    record ChangeForm(
            String type,
            UserId actor,
            Instant recordedAt,
            long sequence,

            @Schema(description = "Its values; a sealed text is plain, or null where the sender may not read it")
            Map<String, Object> data) {}

    /** What is wrong with one field. */
    record FieldForm(
            @Schema(description = "Path within the body, such as items[2].key")
            String field,

            String code,
            String message) {}
}
