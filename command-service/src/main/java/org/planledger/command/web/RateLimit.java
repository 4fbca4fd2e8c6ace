package org.planledger.command.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Nobody takes the room of all: a user has a rate, who has not signed in shares one with their address. Services have none. */
@Component
class RateLimit extends OncePerRequestFilter {
    private final Rates rates;
    private final ProblemWriter problems;

    RateLimit(Rates rates, ProblemWriter problems) {
        this.rates = rates;
        this.problems = problems;
    }

    // Without an order of its own a filter stands behind Spring Security's: who sends is known here.
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token) {
            if (!"SERVICE".equals(token.getToken().getClaimAsString("role"))) {
                limited("user " + token.getToken().getSubject(), request, response, chain);
                return;
            }
            chain.doFilter(request, response);
        } else limited("address " + request.getRemoteAddr(), request, response, chain);
    }

    private void limited(String sender, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = rates.take(sender);
        if (wait.isEmpty()) chain.doFilter(request, response);
        else
            problems.write(
                    new Problem(HttpStatus.TOO_MANY_REQUESTS, "request.too-many").retryAfter(wait.get()),
                    request,
                    response);
    }
}
