package org.planledger.command.web;

import io.micrometer.common.KeyValue;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.filter.ServerHttpObservationFilter;

/** Gives every request an id that its logs, its answer and its events carry; the client may bring one, which must be a UUID. */
@Component
// After the filter that begins the span, so that the span can carry the id.
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
public class Correlation extends OncePerRequestFilter {
    static final String HEADER = "Correlation-Id";
    private static final String ATTRIBUTE = Correlation.class.getName();
    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final ProblemWriter problems;

    Correlation(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var id = of(request);
        response.setHeader(HEADER, id.toString());
        ServerHttpObservationFilter.findObservationContext(request)
                .ifPresent(
                        span -> span.addHighCardinalityKeyValue(KeyValue.of("planledger.correlation", id.toString())));
        try (var _ = MDC.putCloseable("correlationId", id.toString())) {
            // Replacing what cannot be an id would leave the sender with an id that stands in no event and in no log.
            if (brought(request).isEmpty() && request.getHeader(HEADER) != null) {
                problems.write(Problem.parameter(HEADER), request, response);
            } else chain.doFilter(request, response);
        }
    }

    /** The request's id; a new one where none, or none that is well formed, was brought. */
    public static UUID of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof UUID known) return known;
        var id = brought(request).orElseGet(UUID::randomUUID);
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    private static Optional<UUID> brought(HttpServletRequest request) {
        // UUID.fromString takes shortened forms too
        return Optional.ofNullable(request.getHeader(HEADER))
                .filter(header -> FORM.matcher(header).matches())
                .map(UUID::fromString);
    }
}
