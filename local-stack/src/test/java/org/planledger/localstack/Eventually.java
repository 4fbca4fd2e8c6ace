package org.planledger.localstack;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** A bounded wait for a condition. */
public final class Eventually {
    private Eventually() {}

    public static void within(Duration limit, BooleanSupplier condition) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) throw new AssertionError("not so within " + limit);
            try {
                Thread.sleep(Duration.ofMillis(50));
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
