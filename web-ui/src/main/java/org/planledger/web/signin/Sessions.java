package org.planledger.web.signin;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the server remembers of browsers: of whoever is signed in for a working day, of anybody else for as long as
 * signing in takes, and of no more than so many of those. When there are more, the one seen first is forgotten.
 * Thread-safe.
 */
@Component
class Sessions implements HttpSessionListener, HttpSessionIdListener {
    private final SessionSettings settings;
    private final Map<String, HttpSession> strangers = new LinkedHashMap<>();

    Sessions(SessionSettings settings) {
        this.settings = settings;
    }

    /** Somebody signed in. */
    void signedIn(HttpSession session) {
        synchronized (strangers) {
            strangers.remove(session.getId());
        }
        keep(session, settings.signedIn());
    }

    /** Nobody is signed in any more; what was typed waits for somebody to sign in again. */
    void signedOut(HttpSession session) {
        keep(session, Duration.ofMinutes(session.getServletContext().getSessionTimeout()));
        add(session);
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        add(event.getSession());
    }

    @Override
    public void sessionIdChanged(HttpSessionEvent event, String before) {
        synchronized (strangers) {
            if (strangers.remove(before) != null) {
                strangers.put(event.getSession().getId(), event.getSession());
            }
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        synchronized (strangers) {
            strangers.remove(event.getSession().getId());
        }
    }

    private void add(HttpSession session) {
        @Nullable HttpSession first = null;
        synchronized (strangers) {
            strangers.put(session.getId(), session);
            if (strangers.size() > settings.strangers()) {
                var inOrder = strangers.values().iterator();
                first = inOrder.next();
                inOrder.remove();
            }
        }
        if (first != null) forget(first);
    }

    private static void forget(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException ended) {
            // By itself, meanwhile.
        }
    }

    private static void keep(HttpSession session, Duration time) {
        session.setMaxInactiveInterval(Math.toIntExact(time.toSeconds()));
    }
}
