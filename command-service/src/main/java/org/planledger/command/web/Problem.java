package org.planledger.command.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Why a request is not carried out, by a stable code; {@link Problems} says it in the reader's language. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final transient List<Object> arguments;
    private final transient List<FieldError> errors;
    private final transient Map<String, Object> details = new LinkedHashMap<>();
    private @Nullable Duration retryAfter;

    /** A problem; the arguments are for its message and must be public facts. */
    public Problem(HttpStatus status, String code, Object... arguments) {
        this(status, code, List.of(), List.of(arguments));
    }

    Problem(HttpStatus status, String code, List<FieldError> errors, List<Object> arguments) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.errors = List.copyOf(errors);
        this.arguments = List.copyOf(arguments);
    }

    /** A query parameter or header is missing or malformed. */
    public static Problem parameter(String name) {
        return malformed(List.of(new FieldError(name, "malformed", Map.of())));
    }

    static Problem malformed(List<FieldError> errors) {
        return new Problem(HttpStatus.BAD_REQUEST, "request.malformed", errors, List.of());
    }

    /** What a status without a code of its own means. A sender's mistake that the container calls ours (501, 505) is told as theirs. */
    static Problem ofStatus(int status) {
        return switch (status) {
            case 401 -> new Problem(HttpStatus.UNAUTHORIZED, "auth.required");
            case 403 -> new Problem(HttpStatus.FORBIDDEN, "auth.forbidden");
            case 404 -> new Problem(HttpStatus.NOT_FOUND, "resource.unknown");
            case 405 -> new Problem(HttpStatus.METHOD_NOT_ALLOWED, "request.method");
            case 406 -> new Problem(HttpStatus.NOT_ACCEPTABLE, "request.not-acceptable");
            case 413, 414, 431 -> new Problem(HttpStatus.CONTENT_TOO_LARGE, "request.too-large");
            case 415 -> new Problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "request.media-type");
            case 501, 505 -> malformed(List.of());
            default ->
                status < 500 ? malformed(List.of()) : new Problem(HttpStatus.INTERNAL_SERVER_ERROR, "server.error");
        };
    }

    static Problem invalid(List<FieldError> errors) {
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "request.invalid", errors, List.of());
    }

    /** Tells the client when to try again. */
    public Problem retryAfter(Duration wait) {
        retryAfter = wait;
        return this;
    }

    /** Adds a member to the answer. */
    public Problem with(String member, Object value) {
        details.put(member, value);
        return this;
    }

    HttpStatus status() {
        return status;
    }

    /** The stable code. */
    public String code() {
        return code;
    }

    List<Object> arguments() {
        return arguments;
    }

    List<FieldError> errors() {
        return errors;
    }

    Map<String, Object> details() {
        return details;
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }

    /**
     * What is wrong with one field. Never holds the value that was sent.
     *
     * @param field path within the body, such as {@code items[2].key}
     * @param code stable, also the key of the message
     * @param limits what the message may name, such as {@code max}
     */
    record FieldError(String field, String code, Map<String, Object> limits) {}
}
