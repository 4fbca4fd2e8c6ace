package org.planledger.web.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.planledger.web.wire.Queries;
import org.planledger.web.wire.Refused;
import org.planledger.web.wire.TokenExpired;
import org.planledger.web.wire.Unreachable;
import org.springframework.stereotype.Component;

/** How far the views are behind; asked at most every two seconds, whoever is looking. */
@Component
class ViewLag {
    private static final Duration KEPT = Duration.ofSeconds(2);

    private final Queries queries;
    private final Clock clock;
    private volatile Seen seen = new Seen(Instant.EPOCH, 0);

    ViewLag(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** In whole seconds; 0 when unknown, because then the page itself says what is wrong. */
    long seconds() {
        var now = clock.instant();
        if (seen.at.plus(KEPT).isAfter(now)) return seen.seconds;
        var asked = new Seen(now, ask());
        seen = asked;
        return asked.seconds;
    }

    private long ask() {
        try {
            return Math.round(queries.at("/status").asOf(null).as(Status.class).lagSeconds());
        } catch (Unreachable | Refused | TokenExpired _) {
            return 0;
        }
    }

    private record Seen(Instant at, long seconds) {}

    /** What is needed of query-service's status. */
    record Status(double lagSeconds) {}
}
