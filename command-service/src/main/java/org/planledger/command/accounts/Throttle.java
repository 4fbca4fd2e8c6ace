package org.planledger.command.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down: after five failures in a row a name is refused for a minute, whether or not it exists and even
 * with the right password. Guesses made at once count like guesses made one after the other. Counts in memory, per
 * process. Thread-safe.
 */
@Component
class Throttle {
    private final Clock clock;
    private final Cache<String, Guesses> names = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    Throttle(Clock clock) {
        this.clock = clock;
    }

    /**
     * Lets a password be compared, if the name may be guessed at now.
     *
     * @param right compares; called at most once. What it throws counts neither as right nor as wrong
     * @return what the comparison said
     * @throws Throttled if the name must wait first; then nothing was compared
     */
    boolean guess(String username, BooleanSupplier right) {
        var guesses = names.get(AccountBook.folded(username), _ -> new Guesses());
        guesses.begin(clock);
        try {
            boolean was = right.getAsBoolean();
            guesses.count(was, clock);
            return was;
        } finally {
            guesses.end();
        }
    }

    /** Too many failures in a row. */
    static final class Throttled extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final Duration pause;

        Throttled(Duration pause) {
            super("too many failures in a row", null, false, false);
            this.pause = pause;
        }

        /** How long the name must wait. */
        Duration pause() {
            return pause;
        }
    }
}
