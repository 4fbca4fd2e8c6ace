package org.planledger.web.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.planledger.web.wire.Queries;
import org.planledger.web.wire.Refused;
import org.planledger.web.wire.TokenExpired;
import org.planledger.web.wire.Unreachable;
import org.springframework.stereotype.Component;

/**
 * How far the views are behind; asked at most every two seconds, whoever is looking.
 *
 * <p>query-service says how old the newest event in the views is while newer ones exist. After a quiet hour that is an hour, for the
 * instant that the next event takes to arrive. So a lag counts here only from when an event was first known to exist that the views
 * have still not reached.
 */
@Component
class ViewLag {
    private static final Duration KEPT = Duration.ofSeconds(2);

    private final Queries queries;
    private final Clock clock;
    private Instant askedAt = Instant.EPOCH;
    private long seconds;
    private @Nullable Missing missing;

    ViewLag(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** In whole seconds; 0 when unknown, because then the page itself says what is wrong. */
    long seconds() {
        var now = clock.instant();
        synchronized (this) {
            if (askedAt.plus(KEPT).isAfter(now)) return seconds;
            askedAt = now;
        }
        @Nullable Status status = ask();
        synchronized (this) {
            seconds = status == null ? 0 : judge(status, now);
            return seconds;
        }
    }

    private long judge(Status status, Instant now) {
        if (missing != null && status.position() >= missing.position()) missing = null;
        if (status.position() >= status.headPosition()) return 0;
        if (missing == null) missing = new Missing(status.headPosition(), now);
        var known = Duration.between(missing.since(), now).toSeconds();
        return Math.min(known, Math.round(status.lagSeconds()));
    }

    private @Nullable Status ask() {
        try {
            return queries.at("/status").as(Status.class);
        } catch (Unreachable | Refused | TokenExpired _) {
            return null;
        }
    }

    private record Missing(long position, Instant since) {}

    /** What is needed of query-service's status. */
    record Status(long position, long headPosition, double lagSeconds) {}
}
