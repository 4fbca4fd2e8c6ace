package org.planledger.system.harness;

import java.time.Duration;

/** Where time itself is part of the fault, or of a look again. */
final class Pause {
    private Pause() {}

    static void of(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
