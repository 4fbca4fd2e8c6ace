package org.planledger.web.wire;

import io.micrometer.common.KeyValue;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.filter.ServerHttpObservationFilter;

/**
 * One id from a person's click to the event it becomes: in our logs, in both services' logs, in the answer and in the envelope. Made here;
 * what a browser says is not believed.
 */
@Component
// After the filter that begins the span, so that the span can carry the id.
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class Correlation extends OncePerRequestFilter {
    static final String HEADER = "Correlation-Id";
    private static final String KEY = "correlationId";

    /** Of the request that this thread works for. */
    static Optional<String> current() {
        return Optional.ofNullable(MDC.get(KEY));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var id = UUID.randomUUID().toString();
        response.setHeader(HEADER, id);
        ServerHttpObservationFilter.findObservationContext(request)
                .ifPresent(span -> span.addHighCardinalityKeyValue(KeyValue.of("planledger.correlation", id)));
        try (var _ = MDC.putCloseable(KEY, id)) {
            chain.doFilter(request, response);
        }
    }
}
