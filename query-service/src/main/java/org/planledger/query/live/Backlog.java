package org.planledger.query.live;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What one reader is still to be told. Filled by one thread, emptied by another. */
final class Backlog implements Movements.Listener {
    static final int MOST = 64;

    private final BlockingQueue<Movement> waiting = new ArrayBlockingQueue<>(MOST);

    @Override
    public void moved(Movement movement) {
        if (waiting.offer(movement)) return;
        // who cannot keep up loses what the old messages said, so the newest must not say less than all of them
        waiting.clear();
        waiting.add(movement.ofAnything());
    }

    /** The next message; null if none comes in that time. */
    @Nullable
    Movement next(Duration patience) throws InterruptedException {
        return waiting.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    }
}
