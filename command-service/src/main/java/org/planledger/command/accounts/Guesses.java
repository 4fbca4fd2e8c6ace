package org.planledger.command.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.planledger.command.accounts.Throttle.Throttled;

/**
 * Guesses at one name's password. As many are compared at once as may still fail; whoever comes beyond that waits for
 * an outcome, so that a person who signs in on many devices at once is not taken for a guesser.
 */
class Guesses {
    private static final int ALLOWED = 5;
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private int failures;
    private int open;
    private Instant lastFailure = Instant.EPOCH;

    /**
     * Begins a guess; {@link #end} must follow.
     *
     * @throws Throttled if it may not begin
     */
    synchronized void begin(Clock clock) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (open >= mayFail(clock)) {
            long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
            if (left <= 0) throw new Throttled(Duration.ofSeconds(1));
            await(left);
        }
        open++;
    }

    synchronized void count(boolean right, Clock clock) {
        failures = right ? 0 : failures + 1;
        if (!right) lastFailure = clock.instant();
    }

    synchronized void end() {
        open--;
        notifyAll();
    }

    private int mayFail(Clock clock) {
        if (failures < ALLOWED) return ALLOWED - failures;
        var left = Duration.between(clock.instant(), lastFailure.plus(PAUSE));
        if (left.isPositive()) throw new Throttled(left);
        return 1;
    }

    @SuppressWarnings("WaitNotInLoop") // the loop is the caller's
    private void await(long millis) {
        try {
            wait(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Throttled(Duration.ofSeconds(1));
        }
    }
}
