package org.planledger.command.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.planledger.command.decision.Role;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A token lives for hours, rights may change at any time: whoever's account says something else than the token has to
 * sign in again. When the accounts cannot be asked, nobody passes.
 */
@Component
class RightsGate extends OncePerRequestFilter {
    /** What somebody may do who has to choose a password first. */
    private static final Set<String> PASSWORD_ONLY = Set.of("POST /commands/change-password", "GET /rights/own");

    private final Rights rights;
    private final ProblemWriter problems;

    RightsGate(Rights rights, ProblemWriter problems) {
        this.rights = rights;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var problem = SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token
                ? objection(token.getToken(), request)
                : Optional.<Problem>empty();
        if (problem.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        if (problem.get().status() == HttpStatus.UNAUTHORIZED)
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        problems.write(problem.get(), request, response);
    }

    private Optional<Problem> objection(Jwt token, HttpServletRequest request) {
        try {
            var caller = CallerArgument.of(token);
            if (caller.role() == Role.SERVICE) return Optional.empty();
            if (!(token.getClaim("rights") instanceof Long version)) return Optional.of(signIn("auth.rights-changed"));
            var right = rights.of(caller.user(), version).filter(Rights.Right::active);
            if (right.isEmpty()) return Optional.of(signIn("auth.account-disabled"));
            return objection(right.get(), caller, version, request);
        } catch (DataAccessException away) {
            return Optional.of(
                    new Problem(HttpStatus.SERVICE_UNAVAILABLE, "store.unavailable").retryAfter(Duration.ofSeconds(2)));
        }
    }

    private static Optional<Problem> objection(
            Rights.Right right, Caller caller, long version, HttpServletRequest request) {
        boolean same = version == right.version()
                && caller.role() == right.role()
                && caller.organisation().equals(right.organisation());
        if (!same) return Optional.of(signIn("auth.rights-changed"));
        if (right.passwordDue() && !PASSWORD_ONLY.contains(request.getMethod() + " " + request.getRequestURI())) {
            return Optional.of(new Problem(HttpStatus.FORBIDDEN, "auth.password-due"));
        }
        return Optional.empty();
    }

    private static Problem signIn(String code) {
        return new Problem(HttpStatus.UNAUTHORIZED, code);
    }
}
