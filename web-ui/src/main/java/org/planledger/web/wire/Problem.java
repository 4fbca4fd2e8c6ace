package org.planledger.web.wire;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A refusal in the form of RFC 9457.
 *
 * @param status HTTP status
 * @param code stable code, for example {@code fund.overdraft}
 * @param title one line
 * @param detail what is wrong, in the caller's language
 * @param correlationId names this request in the logs
 * @param errors what is wrong with single fields
 * @param expected with {@code version.conflict}: the sequence the form was made from
 * @param actual with {@code version.conflict}: the sequence now
 * @param changes with {@code version.conflict}: what happened in between
 */
public record Problem(
        int status,
        String code,
        @Nullable String title,
        @Nullable String detail,
        @Nullable String correlationId,
        List<FieldProblem> errors,
        @Nullable Long expected,
        @Nullable Long actual,
        List<Change> changes) {

    /** The code of a concurrent change. */
    public static final String CONFLICT = "version.conflict";

    @SuppressWarnings("NullAway") // Jackson passes null for what is absent
    public Problem {
        code = code == null ? "problem." + status : code;
        errors = errors == null ? List.of() : List.copyOf(errors);
        changes = changes == null ? List.of() : List.copyOf(changes);
    }

    /** A problem without a body of its own. */
    static Problem bare(int status) {
        return new Problem(status, "problem." + status, null, null, null, List.of(), null, null, List.of());
    }

    /** One field. */
    public record FieldProblem(
            String field, @Nullable String code, @Nullable String message) {}

    /**
     * One event that happened in between.
     *
     * @param data its payload, texts opened as far as the reader may see them
     */
    public record Change(
            String type,
            @Nullable String actor,
            @Nullable Instant recordedAt,
            long sequence,
            @Nullable JsonNode data) {}
}
