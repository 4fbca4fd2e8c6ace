package org.planledger.command.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.planledger.command.eventstore.StoreFailure;
import org.planledger.command.receipts.KeyReused;
import org.planledger.command.receipts.Refused;
import org.planledger.command.receipts.VersionConflict;
import org.planledger.command.web.Problem.FieldError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/** The one place where an exception becomes an HTTP answer. Logs classes and codes, never messages: those may quote what somebody wrote. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final ProblemText text;
    private final ToldChanges changes;

    Problems(ProblemText text, ToldChanges changes) {
        this.text = text;
        this.changes = changes;
    }

    @ExceptionHandler
    ResponseEntity<Object> problem(Problem problem, HttpServletRequest request) {
        return text.answer(problem, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(Refused refusal, HttpServletRequest request) {
        var problem = new Problem(
                HttpStatus.CONFLICT, refusal.code(), refusal.arguments().toArray());
        var answer = text.answer(problem, request);
        if (!refusal.replayed()) return answer;
        return ResponseEntity.status(answer.getStatusCode())
                .headers(headers -> {
                    headers.addAll(answer.getHeaders());
                    headers.set(CommandController.REPLAYED, "true");
                })
                .body(answer.getBody());
    }

    @ExceptionHandler
    ResponseEntity<Object> moved(VersionConflict conflict, HttpServletRequest request) {
        var problem = new Problem(HttpStatus.CONFLICT, "version.conflict")
                .with("expected", conflict.expected())
                .with("actual", conflict.actual())
                .with(
                        "changes",
                        changes.told(
                                conflict.changes(), CallerArgument.current().orElse(null)));
        return text.answer(problem, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> reused(KeyReused reused, HttpServletRequest request) {
        return text.answer(new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency.mismatch"), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> cut(IOException cut, HttpServletRequest request) {
        return text.answer(FieldErrors.of(cut), request);
    }

    /** The word under which a failed command is counted. */
    static String outcome(Exception failure) {
        return switch (failure) {
            case Refused refused when refused.replayed() -> "replayed";
            case Refused _ -> "refused";
            case VersionConflict _ -> "conflict";
            case KeyReused _ -> "mismatch";
            case Problem problem -> problem.status().value() == 403 ? "forbidden" : "invalid";
            case ConstraintViolationException _, JacksonException _, IOException _ -> "invalid";
            case DataAccessException store when StoreFailure.passes(store) -> "unavailable";
            case TransactionException store when StoreFailure.passes(store) -> "unavailable";
            default -> "bug";
        };
    }

    @ExceptionHandler
    ResponseEntity<Object> invalid(ConstraintViolationException violations, HttpServletRequest request) {
        return text.answer(Problem.invalid(FieldErrors.of(violations.getConstraintViolations())), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> unreadable(JacksonException unreadable, HttpServletRequest request) {
        return text.answer(FieldErrors.of(unreadable), request);
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<Object> away(RuntimeException failure, HttpServletRequest request) {
        if (!StoreFailure.passes(failure)) return bug(failure, request);
        LOG.warn("the store does not answer: {}", Causes.classes(failure));
        return text.answer(
                new Problem(HttpStatus.SERVICE_UNAVAILABLE, "store.unavailable").retryAfter(Duration.ofSeconds(2)),
                request);
    }

    /** A parameter in an encoding that is none, a form of several parts that has none. */
    @ExceptionHandler({InvalidParameterException.class, MultipartException.class})
    ResponseEntity<Object> undecodable(RuntimeException failure, HttpServletRequest request) {
        return text.answer(Problem.malformed(List.of()), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> bug(RuntimeException bug, HttpServletRequest request) {
        LOG.error("a bug of ours: {}", Causes.traced(bug));
        return text.answer(new Problem(HttpStatus.INTERNAL_SERVER_ERROR, "server.error"), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return text.answer(FieldErrors.of(unreadable), servlet(request));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return text.answer(Problem.invalid(FieldErrors.of(invalid)), servlet(request));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var answer = text.answer(ofStatus(failure, status), servlet(request));
        return ResponseEntity.status(answer.getStatusCode())
                .headers(both -> {
                    both.addAll(headers);
                    both.addAll(answer.getHeaders());
                })
                .body(answer.getBody());
    }

    private static Problem ofStatus(Exception failure, HttpStatusCode status) {
        if (status.value() == 400) return Problem.malformed(parameters(failure));
        if (status.is5xxServerError()) LOG.error("a bug of ours: {}", Causes.traced(failure));
        return Problem.ofStatus(status.value());
    }

    private static List<FieldError> parameters(Exception failure) {
        return switch (failure) {
            case MissingServletRequestParameterException missing ->
                List.of(new FieldError(missing.getParameterName(), "required", Map.of()));
            case MethodArgumentTypeMismatchException mismatch ->
                List.of(new FieldError(mismatch.getName(), "wrong-type", Map.of()));
            case MissingServletRequestPartException missing ->
                List.of(new FieldError(missing.getRequestPartName(), "required", Map.of()));
            default -> List.of();
        };
    }

    private static HttpServletRequest servlet(WebRequest request) {
        return ((ServletWebRequest) request).getRequest();
    }
}
