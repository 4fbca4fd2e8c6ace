package org.planledger.web.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * A token bucket for each sender: so much at once, so much a second from then on. Counted in memory, for each instance by itself, and by
 * elapsed time, so that a clock that is set does not matter.
 */
@Component
class Rates {
    private static final int REMEMBERED = 100_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();
    private final HttpLimits limits;
    private final Counter refused;

    Rates(HttpLimits limits, MeterRegistry meters) {
        this.limits = limits;
        refused = Counter.builder("planledger.limits.refused")
                .description("Requests that a limit refused")
                .tag("limit", "rate")
                .register(meters);
    }

    /** Takes one request of this sender; how long to wait when there is no room for it. */
    Optional<Duration> take(String sender) {
        var probe = buckets.get(sender, _ -> bucket()).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) return Optional.empty();
        refused.increment();
        return Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(limits.burst()).refillGreedy(limits.requestsPerSecond(), Duration.ofSeconds(1)))
                .withNanosecondPrecision()
                .build();
    }
}
