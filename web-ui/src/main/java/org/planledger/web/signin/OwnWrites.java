package org.planledger.web.signin;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.planledger.web.wire.Answer;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * A person sees their own action: the consistency token of the last command goes with every question until query-service has answered
 * once with the action in it. It lives in the session, so whichever page comes next shows the action; it is given up after a while, so
 * that views standing still do not make every page wait.
 */
@Component
public class OwnWrites {
    /** Name of the request attribute that the page frame shows: as of when the page is. */
    public static final String FRESHNESS = "freshness";

    /** Name of the request attribute that the page frame shows: how many events some answer on the page may lack. */
    public static final String LACKING = "lacking";

    private static final String TOKEN = OwnWrites.class.getName();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Clock clock;

    OwnWrites(Clock clock) {
        this.clock = clock;
    }

    /** After a command. */
    public void remember(@Nullable String consistency) {
        if (consistency == null || consistency.isBlank()) return;
        session().setAttribute(TOKEN, new Outstanding(consistency, clock.instant()));
    }

    /** Whether the person did something that no answer has shown yet. */
    public boolean waiting() {
        return outstanding() != null;
    }

    @Nullable
    String outstanding() {
        var session = request().getRequest().getSession(false);
        if (session == null || !(session.getAttribute(TOKEN) instanceof Outstanding own)) return null;
        // one question on this page has waited its 5 s already
        if (request().getAttribute(FRESHNESS, RequestAttributes.SCOPE_REQUEST) instanceof Answer.Freshness f
                && f.pending()) return null;
        return own.since().plus(PATIENCE).isAfter(clock.instant()) ? own.token() : null;
    }

    void answered(Answer.Freshness freshness, boolean asOf) {
        if (RequestContextHolder.getRequestAttributes() == null) return;
        // an answer that says nothing of where the views are has not waited for the action
        var asked = !asOf && freshness.position() != null && outstanding() != null;
        if (asked && !freshness.pending()) session().removeAttribute(TOKEN);
        lacking(freshness);
        var shown = request().getAttribute(FRESHNESS, RequestAttributes.SCOPE_REQUEST);
        if (shown instanceof Answer.Freshness earlier && older(earlier, freshness)) return;
        request().setAttribute(FRESHNESS, freshness, RequestAttributes.SCOPE_REQUEST);
    }

    /** Two answers may lack the same events, so of several the greatest number is said, as "at least". */
    private static void lacking(Answer.Freshness freshness) {
        var lacking = freshness.lacking();
        if (lacking == null) return;
        var known = request().getAttribute(LACKING, RequestAttributes.SCOPE_REQUEST);
        if (known instanceof Long more && more >= lacking) return;
        request().setAttribute(LACKING, lacking, RequestAttributes.SCOPE_REQUEST);
    }

    /** A page of several answers is as old as its oldest one. */
    private static boolean older(Answer.Freshness earlier, Answer.Freshness later) {
        if (earlier.pending() || later.position() == null) return true;
        return earlier.position() != null && earlier.position() <= later.position();
    }

    private static HttpSession session() {
        return request().getRequest().getSession();
    }

    private static ServletRequestAttributes request() {
        return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    }

    private record Outstanding(String token, Instant since) implements Serializable {}
}
