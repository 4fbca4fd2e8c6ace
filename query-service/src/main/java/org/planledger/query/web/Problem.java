package org.planledger.query.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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

    ProblemDetail of(HttpStatusCode status, String code, String path, Locale locale, List<FieldError> errors) {
        var problem = ProblemDetail.forStatusAndDetail(status, text(code + ".detail", locale));
        problem.setType(URI.create("urn:planledger:problem:" + code));
        problem.setTitle(text(code + ".title", locale));
        problem.setInstance(URI.create(path));
        problem.setProperty("code", code);
        problem.setProperty("correlationId", Correlation.current());
        if (!errors.isEmpty()) problem.setProperty("errors", errors);
        return problem;
    }

    String text(String key, Locale locale, @Nullable Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
