package org.planledger.query.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Nobody takes the room of all: a user has a rate and sends no large bodies. Services have no rate. */
@Component
class RequestLimits extends OncePerRequestFilter {
    private final HttpLimits limits;
    private final Rates rates;
    private final ProblemWriter problems;

    RequestLimits(HttpLimits limits, Rates rates, ProblemWriter problems) {
        this.limits = limits;
        this.rates = rates;
        this.problems = problems;
    }

    // Without an order of its own a filter stands behind Spring Security's: who asks is known here.
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > limits.body().toBytes()) {
            problems.write(request, response, HttpStatus.CONTENT_TOO_LARGE, "request.too-large");
            return;
        }
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token
                && !"SERVICE".equals(token.getToken().getClaimAsString("role"))) {
            var wait = rates.take(token.getName());
            if (wait.isPresent()) {
                refuse(request, response, wait.get());
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Duration wait) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, wait.toSeconds())));
        problems.write(request, response, HttpStatus.TOO_MANY_REQUESTS, "request.too-many");
    }
}
