package org.planledger.query.replay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets so many fold at once; the others wait in order, and not for long. Safe for use by many threads. */
public final class Turns {
    private final ReplaySettings settings;
    private final Semaphore free;
    private final Counter refused;

    /** Turns of one instance. */
    public Turns(ReplaySettings settings, MeterRegistry meters) {
        this.settings = settings;
        // in order of arrival: whoever waits is not overtaken until patience ends
        this.free = new Semaphore(settings.atOnce(), true);
        Gauge.builder("planledger.replay.running", () -> settings.atOnce() - free.availablePermits())
                .description("Folds of history under way for questions about the past")
                .register(meters);
        this.refused = Counter.builder("planledger.limits.refused")
                .description("Requests that a limit refused")
                .tag("limit", "replay")
                .register(meters);
    }

    /**
     * Does it when there is a turn.
     *
     * @throws ReplayBusy if there was none in time
     */
    public <T> T take(Supplier<T> work) {
        if (!waited()) {
            refused.increment();
            throw new ReplayBusy();
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private boolean waited() {
        try {
            return free.tryAcquire(settings.patience().toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
