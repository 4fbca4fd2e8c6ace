package org.planledger.system;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Bounded waits for a condition, which say what was waited for. */
final class Await {
    /** A look may be a request to a machine that has other things to do. */
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Await() {}

    static void until(String what, Duration limit, BooleanSupplier condition) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) throw new AssertionError("not within " + limit + ": " + what);
            pause(PAUSE);
        }
    }

    /** Where time itself is what is tested, as in "stopped for 30 seconds". */
    static void pause(Duration time) {
        Uninterrupted.get(() -> {
            Thread.sleep(time);
            return true;
        });
    }
}
