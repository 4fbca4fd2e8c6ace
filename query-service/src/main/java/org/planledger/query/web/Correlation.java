package org.planledger.query.web;

import io.micrometer.common.KeyValue;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.filter.ServerHttpObservationFilter;

/** One id from the browser's click to the last log line: taken over if it is a UUID, else made. */
@Component
// After the filter that begins the span, so that the span can carry the id.
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class Correlation extends OncePerRequestFilter {
    private static final String HEADER = "Correlation-Id";
    private static final String KEY = "correlationId";

    static @Nullable String current() {
        return MDC.get(KEY);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        begin(request, response);
        try {
            chain.doFilter(request, response);
        } finally {
            end();
        }
    }

    // what fails on the way is told in a second pass, under the same id
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /** Gives the request its id; what follows on this thread until {@link #end} carries it. */
    static void begin(HttpServletRequest request, HttpServletResponse response) {
        var id = request.getAttribute(KEY) instanceof String known ? known : given(request.getHeader(HEADER));
        request.setAttribute(KEY, id);
        response.setHeader(HEADER, id);
        MDC.put(KEY, id);
        ServerHttpObservationFilter.findObservationContext(request)
                .ifPresent(span -> span.addHighCardinalityKeyValue(KeyValue.of("planledger.correlation", id)));
    }

    static void end() {
        MDC.remove(KEY);
    }

    private static String given(@Nullable String header) {
        if (header != null) {
            try {
                return UUID.fromString(header).toString();
            } catch (IllegalArgumentException e) {
                // not a UUID: it could forge log lines, so it is not taken over
            }
        }
        return UUID.randomUUID().toString();
    }
}
