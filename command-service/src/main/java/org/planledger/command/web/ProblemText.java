package org.planledger.command.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.planledger.command.web.Problem.FieldError;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Puts a problem into words (RFC 9457), in Azerbaijani unless the reader prefers English. */
@Component
class ProblemText {
    private final MessageSource messages;
    private final LocaleResolver locales;

    ProblemText(MessageSource messages, LocaleResolver locales) {
        this.messages = messages;
        this.locales = locales;
    }

    ResponseEntity<Object> answer(Problem problem, HttpServletRequest request) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setContentLanguage(locales.resolveLocale(request));
        var wait = problem.retryAfter();
        if (wait != null) headers.set(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, wait.toSeconds())));
        return new ResponseEntity<>(detail(problem, request), headers, problem.status());
    }

    private ProblemDetail detail(Problem problem, HttpServletRequest request) {
        var locale = locales.resolveLocale(request);
        var detail = ProblemDetail.forStatus(problem.status());
        detail.setType(URI.create("urn:planledger:problem:" + problem.code()));
        detail.setTitle(
                said("title." + problem.status().value(), problem.status().getReasonPhrase(), locale));
        detail.setDetail(
                said(problem.code(), problem.code(), locale, problem.arguments().toArray()));
        detail.setInstance(Instance.of(request));
        detail.setProperty("code", problem.code());
        detail.setProperty("correlationId", Correlation.of(request).toString());
        problem.details().forEach(detail::setProperty);
        if (!problem.errors().isEmpty()) detail.setProperty("errors", errors(problem.errors(), locale));
        return detail;
    }

    private List<Map<String, String>> errors(List<FieldError> errors, Locale locale) {
        return errors.stream()
                .map(error -> Map.of("field", error.field(), "code", error.code(), "message", message(error, locale)))
                .toList();
    }

    private String message(FieldError error, Locale locale) {
        var text = said("field." + error.code(), error.code(), locale);
        for (var limit : error.limits().entrySet()) {
            text = text.replace("{" + limit.getKey() + "}", String.valueOf(limit.getValue()));
        }
        return text;
    }

    private String said(String key, String otherwise, Locale locale, Object... arguments) {
        var text = messages.getMessage(key, arguments.length == 0 ? null : arguments, otherwise, locale);
        return text == null ? otherwise : text;
    }
}
