package org.planledger.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.planledger.query.ledger.CommandServiceUnavailable;
import org.planledger.query.replay.ReplayBusy;
import org.planledger.query.store.FoldedOtherwise;
import org.planledger.query.store.GenerationGone;
import org.planledger.query.store.StoreClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** The one place where a failure becomes an answer. */
@RestControllerAdvice
class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Problem problems;

    Problems(Problem problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(ResourceUnknown failure, HttpServletRequest request, Locale locale) {
        return answer(HttpStatus.NOT_FOUND, "resource.unknown", request, locale, List.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> bad(BadQuery failure, HttpServletRequest request, Locale locale) {
        return malformed(failure.parameter(), request, locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrongType(
            MethodArgumentTypeMismatchException failure, HttpServletRequest request, Locale locale) {
        return malformed(failure.getName(), request, locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(
            MissingServletRequestParameterException failure, HttpServletRequest request, Locale locale) {
        return malformed(failure.getParameterName(), request, locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(
            HandlerMethodValidationException failure, HttpServletRequest request, Locale locale) {
        var errors = new ArrayList<Problem.FieldError>();
        for (var result : failure.getParameterValidationResults()) {
            var name = result.getMethodParameter().getParameterName();
            for (var error : result.getResolvableErrors()) {
                errors.add(new Problem.FieldError(
                        name == null ? "?" : name, "request.invalid", String.valueOf(error.getDefaultMessage())));
            }
        }
        return answer(HttpStatus.UNPROCESSABLE_CONTENT, "request.invalid", request, locale, errors);
    }

    @ExceptionHandler({
        GenerationGone.class,
        FoldedOtherwise.class,
        ViewsBuilding.class,
        TooManyReaders.class,
        CommandServiceUnavailable.class
    })
    ResponseEntity<ProblemDetail> unavailable(RuntimeException failure, HttpServletRequest request, Locale locale) {
        if (failure instanceof TooManyReaders many && many.isOfOneUser()) {
            return answer(HttpStatus.TOO_MANY_REQUESTS, "live.too-many", request, locale, List.of());
        }
        var code = switch (failure) {
            case CommandServiceUnavailable _ -> "keys.unavailable";
            case TooManyReaders _ -> "live.full";
            default -> "views.building";
        };
        return unavailable(code, failure, request, locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(ReplayBusy failure, HttpServletRequest request, Locale locale) {
        return unavailable("replay.busy", failure, request, locale);
    }

    private ResponseEntity<ProblemDetail> unavailable(
            String code, Exception failure, HttpServletRequest request, Locale locale) {
        LOG.warn("{}: {}", code, failure.getClass().getName());
        return answer(HttpStatus.SERVICE_UNAVAILABLE, code, request, locale, List.of());
    }

    @ExceptionHandler
    void gone(AsyncRequestNotUsableException failure) {
        // the reader of a stream has left; nobody is there to be told
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> other(Exception failure, HttpServletRequest request, Locale locale) throws Exception {
        if (failure instanceof AccessDeniedException) throw failure;
        if (failure instanceof InvalidParameterException) {
            return answer(HttpStatus.BAD_REQUEST, "request.malformed", request, locale, List.of());
        }
        if (failure instanceof ErrorResponse known) return known(known, request, locale);
        if (failure instanceof RuntimeException store && StoreClient.failed(store)) {
            return unavailable("store.unavailable", failure, request, locale);
        }
        // the message is left out: it may quote what somebody wrote
        LOG.error("a query failed: {}", failure.getClass().getName(), new Unquoted(failure));
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, "internal", request, locale, List.of());
    }

    private ResponseEntity<ProblemDetail> known(ErrorResponse failure, HttpServletRequest request, Locale locale) {
        var status = failure.getStatusCode();
        return answer(status, Problem.code(status), request, locale, List.of());
    }

    private ResponseEntity<ProblemDetail> malformed(String field, HttpServletRequest request, Locale locale) {
        var message = problems.text("request.malformed.field", locale);
        var error = new Problem.FieldError(field, "request.malformed", message);
        return answer(HttpStatus.BAD_REQUEST, "request.malformed", request, locale, List.of(error));
    }

    private ResponseEntity<ProblemDetail> answer(
            HttpStatusCode status,
            String code,
            HttpServletRequest request,
            Locale locale,
            List<Problem.FieldError> errors) {
        var answer = ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        // a fold of a long history takes seconds, anything else that is away may be back at once
        if (status.value() == 503) answer.header(HttpHeaders.RETRY_AFTER, code.equals("replay.busy") ? "5" : "1");
        if (status.value() == 429) answer.header(HttpHeaders.RETRY_AFTER, "10");
        return answer.body(problems.of(status, code, request.getRequestURI(), locale, errors));
    }

    /** A failure's stack without its message. */
    private static final class Unquoted extends Exception {
        private static final long serialVersionUID = 1L;

        Unquoted(Throwable failure) {
            super(failure.getClass().getName());
            setStackTrace(failure.getStackTrace());
        }
    }
}
