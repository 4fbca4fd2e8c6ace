package org.planledger.query.running;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.planledger.events.LedgerEntry;
import org.planledger.events.Recorded;
import org.planledger.query.view.Projection;

/** A projection as it is, that takes its time at one entry: until it is let go. */
public final class Slow<V> implements Projection<V> {
    private final Projection<V> whole;
    private final long position;
    private final CountDownLatch there = new CountDownLatch(1);
    private final CountDownLatch go = new CountDownLatch(1);

    public Slow(Projection<V> whole, LedgerEntry at) {
        this.whole = whole;
        this.position = at.position();
    }

    /** Waits until somebody folds the entry. */
    public boolean awaitThere() throws InterruptedException {
        return there.await(40, TimeUnit.SECONDS);
    }

    /** Lets it go on. */
    public void letGo() {
        go.countDown();
    }

    @Override
    public @Nullable V fold(@Nullable V view, String id, Recorded<?> recorded) {
        if (recorded.position() == position) {
            there.countDown();
            try {
                go.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return whole.fold(view, id, recorded);
    }

    @Override
    public String collection() {
        return whole.collection();
    }

    @Override
    public int revision() {
        return whole.revision();
    }

    @Override
    public Class<V> type() {
        return whole.type();
    }

    @Override
    public List<String> touches(Recorded<?> recorded) {
        return whole.touches(recorded);
    }

    @Override
    public boolean immutable() {
        return whole.immutable();
    }

    @Override
    public List<String> indexed() {
        return whole.indexed();
    }
}
