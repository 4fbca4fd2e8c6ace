package org.planledger.command.web;

import jakarta.validation.ConstraintViolation;
import java.net.SocketTimeoutException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.planledger.command.web.Problem.FieldError;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Names the fields that are wrong, and how, without repeating what was sent. */
final class FieldErrors {
    private FieldErrors() {}

    /** What makes a body unreadable. */
    static Problem of(Exception unreadable) {
        if (Causes.find(unreadable, BodyLimit.TooLarge.class).isPresent()) {
            return new Problem(HttpStatus.CONTENT_TOO_LARGE, "request.too-large");
        }
        if (Causes.find(unreadable, BodyLimit.TooSlow.class).isPresent()
                || Causes.find(unreadable, SocketTimeoutException.class).isPresent()) {
            return new Problem(HttpStatus.REQUEST_TIMEOUT, "request.too-slow");
        }
        return Problem.malformed(Causes.find(unreadable, JacksonException.class)
                .map(json -> List.of(new FieldError(path(json), kind(json), Map.of())))
                .orElse(List.of(new FieldError("", "malformed", Map.of()))));
    }

    static List<FieldError> of(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> {
                    var constraint = violation.getConstraintDescriptor();
                    var name = constraint.getAnnotation().annotationType().getSimpleName();
                    return new FieldError(
                            violation.getPropertyPath().toString(), kebab(name), limits(constraint.getAttributes()));
                })
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::code))
                .toList();
    }

    static List<FieldError> of(BindException invalid) {
        return of(invalid.getAllErrors().stream()
                .<ConstraintViolation<?>>map(error -> error.unwrap(ConstraintViolation.class))
                .toList());
    }

    private static String kind(JacksonException json) {
        return switch (json) {
            case UnrecognizedPropertyException _ -> "unknown-field";
            case MismatchedInputException _ -> "wrong-type";
            default -> "malformed";
        };
    }

    private static String path(JacksonException json) {
        var path = new StringBuilder();
        for (var step : json.getPath()) {
            if (step.getPropertyName() == null)
                path.append('[').append(step.getIndex()).append(']');
            else path.append(path.isEmpty() ? "" : ".").append(shortened(step.getPropertyName()));
        }
        return path.toString();
    }

    // An unknown field's name is the sender's text; only something that looks like a field name is repeated.
    private static String shortened(String name) {
        return name.matches("[A-Za-z][A-Za-z0-9]{0,40}") ? name : "?";
    }

    private static Map<String, Object> limits(Map<String, Object> attributes) {
        var limits = new TreeMap<String, Object>();
        for (var name : List.of("min", "max", "value")) {
            if (attributes.get(name) instanceof Number number) limits.put(name, number);
        }
        return limits;
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
