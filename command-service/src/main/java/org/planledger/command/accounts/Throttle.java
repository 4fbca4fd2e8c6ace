package org.planledger.command.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down: after five failures in a row a name is refused for a minute, whether or not it exists and even
 * with the right password. Counts in memory, per process.
 */
@Component
class Throttle {
    private static final int ALLOWED = 5;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Clock clock;
    private final Cache<String, Failures> failures = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    Throttle(Clock clock) {
        this.clock = clock;
    }

    /** How long the name must wait; zero if it need not. */
    Duration pause(String username) {
        @Nullable Failures seen = failures.getIfPresent(AccountBook.folded(username));
        if (seen == null || seen.count() < ALLOWED) return Duration.ZERO;
        var left = Duration.between(clock.instant(), seen.last().plus(PAUSE));
        return left.isNegative() ? Duration.ZERO : left;
    }

    void failed(String username) {
        failures.asMap()
                .compute(
                        AccountBook.folded(username),
                        (_, seen) -> new Failures(seen == null ? 1 : seen.count() + 1, clock.instant()));
    }

    void succeeded(String username) {
        failures.invalidate(AccountBook.folded(username));
    }

    private record Failures(int count, Instant last) {}
}
