package org.planledger.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.planledger.web.wire.TokenExpired;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;

/** Sends somebody whose time is up to the sign-in page, and back to where they were; what they typed waits. */
@Component
public class SignInAgain {
    private static final String SAVED_REQUEST = "SPRING_SECURITY_SAVED_REQUEST";

    private final RequestCache cache;
    private final Sessions sessions;
    private final Clock clock;

    SignInAgain(RequestCache cache, Sessions sessions, Clock clock) {
        this.cache = cache;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** The service says why the token is no longer accepted, and the sign-in page passes it on. */
    public void redirect(HttpServletRequest request, HttpServletResponse response, TokenExpired expired)
            throws IOException {
        var why = expired.disabled() ? "disabled" : expired.changed() ? "changed" : "expired";
        redirect(request, response, "/sign-in?" + why);
    }

    /** The session is gone. */
    public void redirect(HttpServletRequest request, HttpServletResponse response) throws IOException {
        redirect(request, response, "/sign-in?expired");
    }

    private void redirect(HttpServletRequest request, HttpServletResponse response, String to) throws IOException {
        @Nullable String form = Draft.keep(request, userId(), clock.instant());
        forget(request);
        if (form != null) request.getSession().setAttribute(SAVED_REQUEST, new SimpleSavedRequest(form));
        else cache.saveRequest(request, response);
        go(request, response, to);
    }

    /** The form is of an earlier session of somebody who is signed in: it is shown again with what was typed. */
    void showAgain(HttpServletRequest request, HttpServletResponse response) throws IOException {
        @Nullable String form = Draft.keep(request, userId(), clock.instant());
        go(request, response, form == null ? "/" : form);
    }

    /** A page must never be swapped into a fragment of another, so htmx is told to load it whole. */
    private static void go(HttpServletRequest request, HttpServletResponse response, String to) throws IOException {
        if (request.getHeader("HX-Request") != null) response.setHeader("HX-Redirect", to);
        else response.sendRedirect(to);
    }

    private void forget(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
            sessions.signedOut(session);
        }
    }

    private static @Nullable String userId() {
        @Nullable
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn me ? me.userId() : null;
    }
}
