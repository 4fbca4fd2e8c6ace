package org.planledger.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.planledger.web.wire.Commands;
import org.planledger.web.wire.TokenExpired;
import org.planledger.web.wire.Unreachable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Asks before every page whether the account is still what the session says: rights may have changed since somebody
 * signed in. When that cannot be known, the page stays shut. What a form sends is judged by the service that takes it,
 * so that nothing typed is lost here.
 */
@Component
public class RightsCheck implements HandlerInterceptor {
    private static final String OWN_PASSWORD = "/forms/change-password";

    private final Commands commands;

    RightsCheck(Commands commands) {
        this.commands = commands;
    }

    /** The accounts cannot be asked. */
    public static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unknown(Unreachable down) {
            super("rights cannot be checked", down);
        }
    }

    /**
     * Lets a page be made, or leads to the one page that is open to whoever has a one-time password.
     *
     * @throws TokenExpired if the session is no longer good
     * @throws Unknown if nobody knows
     */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!signedIn() || !"GET".equals(request.getMethod())) return true;
        if (!due() || request.getRequestURI().equals(OWN_PASSWORD)) return true;
        if (request.getHeader("HX-Request") != null) response.setHeader("HX-Redirect", OWN_PASSWORD);
        else response.sendRedirect(OWN_PASSWORD);
        return false;
    }

    private boolean due() {
        try {
            return commands.own().passwordDue();
        } catch (Unreachable down) {
            throw new Unknown(down);
        }
    }

    private static boolean signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn;
    }
}
