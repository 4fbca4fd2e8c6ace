package org.planledger.command.web;

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

/** Gives every request an id that its logs, its answer and its events carry; the client may bring one. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Correlation extends OncePerRequestFilter {
    static final String HEADER = "Correlation-Id";
    private static final String ATTRIBUTE = Correlation.class.getName();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var id = of(request);
        response.setHeader(HEADER, id.toString());
        try (var _ = MDC.putCloseable("correlationId", id.toString())) {
            chain.doFilter(request, response);
        }
    }

    static UUID of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof UUID known) return known;
        var id = brought(request.getHeader(HEADER));
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    private static UUID brought(@Nullable String header) {
        // Anything but a UUID in its full form is replaced rather than refused: an id for logs is not worth a refusal.
        if (header == null || !header.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
            return UUID.randomUUID();
        return UUID.fromString(header);
    }
}
