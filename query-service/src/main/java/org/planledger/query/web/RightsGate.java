package org.planledger.query.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.planledger.query.ledger.CommandServiceUnavailable;
import org.planledger.query.rights.Rights;
import org.planledger.query.rights.Rights.Standing;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A token lives for hours, rights may change at any time: whoever's account says something else than the token has to
 * sign in again. When command-service cannot be asked, nobody passes.
 */
@Component
class RightsGate extends OncePerRequestFilter {
    private final Rights rights;
    private final SecurityProblems problems;

    RightsGate(Rights rights, SecurityProblems problems) {
        this.rights = rights;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token)
                || CurrentCaller.of(token.getToken()).role() == Caller.Role.SERVICE) {
            chain.doFilter(request, response);
            return;
        }
        switch (standing(token)) {
            case GOOD -> chain.doFilter(request, response);
            case PASSWORD_DUE -> problems.passwordDue(request, response);
            case CHANGED -> problems.signInAgain(request, response, "auth.rights-changed");
            case DISABLED -> problems.signInAgain(request, response, "auth.account-disabled");
            case null -> problems.rightsUnknown(request, response);
        }
    }

    private @Nullable Standing standing(JwtAuthenticationToken token) {
        try {
            return rights.of(CurrentCaller.claimed(token.getToken()));
        } catch (CommandServiceUnavailable unknown) {
            return null;
        }
    }
}
