package org.planledger.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.planledger.web.signin.SignedIn;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** A person has a rate; who has not signed in shares one with their address. */
@Component
class RateLimit extends OncePerRequestFilter {
    private final Rates rates;
    private final BarePage page;

    RateLimit(Rates rates, BarePage page) {
        this.rates = rates;
        this.page = page;
    }

    // Without an order of its own a filter stands behind Spring Security's: who asks is known here.
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = rates.take(sender(request));
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(
                HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, wait.get().toSeconds())));
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream()
                .write(page.of(HttpStatus.TOO_MANY_REQUESTS.value(), request).getBytes(StandardCharsets.UTF_8));
    }

    private static String sender(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn me
                ? "user " + me.getName()
                : "address " + request.getRemoteAddr();
    }
}
