package org.planledger.system;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Waiting with an end: looks again and again until something is there. */
public final class Poll {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Poll() {}

    /**
     * Looks until there is an answer.
     *
     * @param what it is, for the message when it never comes
     * @param look null for not yet; a failure of the last look is told as the cause
     */
    public static <T> T until(String what, Duration atMost, Supplier<@Nullable T> look) {
        long end = System.nanoTime() + atMost.toNanos();
        @Nullable Throwable last;
        do {
            try {
                var seen = look.get();
                if (seen != null) return seen;
                last = null;
            } catch (RuntimeException | AssertionError notYet) {
                last = notYet;
            }
            pause();
        } while (System.nanoTime() < end);
        throw new AssertionError("not within " + atMost.toSeconds() + " s: " + what, last);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
