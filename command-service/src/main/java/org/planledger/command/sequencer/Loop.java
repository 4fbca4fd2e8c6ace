package org.planledger.command.sequencer;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.planledger.command.web.Causes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** One thread that works in rounds: again at once while there is more, else when woken or after a pause. */
public final class Loop implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Loop.class);

    private final String name;
    private final long pauseMillis;
    private final BooleanSupplier round;
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean running;
    private volatile Thread thread = new Thread();

    /** A loop; the round says whether there is more to do at once. */
    public Loop(String name, long pauseMillis, BooleanSupplier round) {
        this.name = name;
        this.pauseMillis = pauseMillis;
        this.round = round;
    }

    /** There is work. Returns at once. */
    public void wake() {
        bell.release();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name(name).daemon().start(this::run);
    }

    private void run() {
        try {
            while (running) {
                if (!more()) {
                    var _ = bell.tryAcquire(pauseMillis, TimeUnit.MILLISECONDS);
                    bell.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean more() throws InterruptedException {
        try {
            return round.getAsBoolean();
        } catch (RuntimeException | Error e) {
            // A loop that dies stands still for ever.
            LOG.error("{} failed a round: {}", name, Causes.traced(e));
            Thread.sleep(1000);
            return false;
        }
    }

    @Override
    public void stop() {
        running = false;
        bell.release();
        try {
            // Half a second is enough for a round that gets on; one that waits for a neighbour who is away need not be
            // waited for: nothing is done until it is acknowledged.
            if (thread.join(Duration.ofMillis(500))) return;
            thread.interrupt();
            var _ = thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
