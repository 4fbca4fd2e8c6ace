package org.planledger.system.harness;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** When commands are accepted again: the first answer to something that was sent after a moment. */
final class Pulse {
    private final AtomicReference<@Nullable Beat> first = new AtomicReference<>();
    private volatile long since = System.nanoTime();

    /** From now on, the first beat counts. */
    void reset() {
        since = System.nanoTime();
        first.set(null);
    }

    void beat(long sentAt, Reply reply) {
        if (sentAt < since || !reply.done()) return;
        first.compareAndSet(null, new Beat(System.nanoTime(), reply));
    }

    /** Waits for it; null if it does not come. */
    @Nullable
    Beat await(Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (System.nanoTime() < end) {
            var beat = first.get();
            if (beat != null && beat.at() >= since) return beat;
            Pause.of(Duration.ofMillis(20));
        }
        return null;
    }

    /**
     * An answer.
     *
     * @param at when it came, by the machine's running clock
     * @param reply what it said
     */
    record Beat(long at, Reply reply) {}
}
