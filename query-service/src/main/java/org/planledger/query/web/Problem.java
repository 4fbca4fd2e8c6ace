package org.planledger.query.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Makes problem details (RFC 9457) in the caller's language, with a code that never changes. */
@Component
class Problem {
    /**
     * What is wrong with one field.
     *
     * @param field which one, as the caller named it
     * @param code stable
     * @param message in the caller's language
     */
    record FieldError(String field, String code, String message) {}

    private final MessageSource messages;

    Problem(MessageSource messages) {
        this.messages = messages;
    }

    ProblemDetail of(
            HttpStatusCode status, String code, @Nullable String path, Locale locale, List<FieldError> errors) {
        var problem = ProblemDetail.forStatusAndDetail(status, text(code + ".detail", locale));
        problem.setType(URI.create("urn:planledger:problem:" + code));
        problem.setTitle(text(code + ".title", locale));
        problem.setInstance(instance(path));
        problem.setProperty("code", code);
        problem.setProperty("correlationId", Correlation.current());
        if (!errors.isEmpty()) problem.setProperty("errors", errors);
        return problem;
    }

    String text(String key, Locale locale, @Nullable Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** What was asked for, also where the failure is told under another address. */
    static @Nullable String path(HttpServletRequest request) {
        @Nullable Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return asked == null ? request.getRequestURI() : asked.toString();
    }

    /** The status a reader is told: a sender's mistake that the container calls ours (501, 505) is told as theirs. */
    static HttpStatus told(int status) {
        var known = HttpStatus.resolve(status);
        if (status == 501 || status == 505 || known == null) return HttpStatus.BAD_REQUEST;
        return known;
    }

    /** The code of a status that has none of its own. */
    static String code(HttpStatusCode status) {
        return switch (status.value()) {
            case 401 -> "auth.required";
            case 403 -> "auth.forbidden";
            case 404 -> "resource.unknown";
            case 405 -> "request.method";
            case 406 -> "request.not-acceptable";
            case 413, 414, 431 -> "request.too-large";
            case 415 -> "request.media-type";
            default -> status.is4xxClientError() ? "request.malformed" : "internal";
        };
    }

    /** Null when what was asked for is no address at all; a problem may do without. */
    private static @Nullable URI instance(@Nullable String path) {
        try {
            return path == null ? null : new URI(path);
        } catch (URISyntaxException _) {
            return null;
        }
    }
}
