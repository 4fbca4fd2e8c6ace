package org.planledger.query.store;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Rings when this instance has written something; whoever waits for another instance's writing looks by himself. */
public final class Bell {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rung = lock.newCondition();
    private long count;

    /** How often it has rung. */
    public long count() {
        lock.lock();
        try {
            return count;
        } finally {
            lock.unlock();
        }
    }

    /** Wakes everybody. */
    public void ring() {
        lock.lock();
        try {
            count++;
            rung.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Returns when it has rung more often than this, or the time is over. */
    public void await(long heard, Duration atMost) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = atMost.toNanos();
            while (count <= heard && left > 0) left = rung.awaitNanos(left);
        } finally {
            lock.unlock();
        }
    }
}
