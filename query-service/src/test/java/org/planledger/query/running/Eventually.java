package org.planledger.query.running;

import java.time.Duration;

/** Looks again until something holds, and fails with its own failure if it never does. */
public final class Eventually {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private Eventually() {}

    /** What must hold at last. */
    @FunctionalInterface
    public interface Claim {
        void check() throws Exception;
    }

    public static void holds(Claim claim) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                claim.check();
                return;
            } catch (Exception | AssertionError e) {
                if (System.nanoTime() > end) {
                    if (e instanceof AssertionError failure) throw failure;
                    throw new AssertionError(e);
                }
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }
}
