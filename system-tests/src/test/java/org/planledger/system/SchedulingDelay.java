package org.planledger.system;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** The control of a timed test: how much longer than it computes a thread takes that needs five milliseconds of a processor. */
final class SchedulingDelay implements AutoCloseable {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long WORK_NANOS = Duration.ofMillis(5).toNanos();
    private static final long REST_NANOS = Duration.ofMillis(95).toNanos();

    private final List<Duration> delays = new ArrayList<>();
    private final Thread worker = Thread.ofPlatform().daemon().name("control").start(this::work);
    private volatile boolean over;

    private void work() {
        do {
            long began = System.nanoTime();
            long computed = THREADS.getCurrentThreadCpuTime();
            long end = computed + WORK_NANOS;
            while (THREADS.getCurrentThreadCpuTime() < end) Thread.onSpinWait();
            long used = THREADS.getCurrentThreadCpuTime() - computed;
            delays.add(Duration.ofNanos(Math.max(0, System.nanoTime() - began - used)));
            LockSupport.parkNanos(REST_NANOS);
        } while (!over);
    }

    Delays end() throws InterruptedException {
        over = true;
        worker.join();
        return new Delays(delays);
    }

    @Override
    public void close() {
        over = true;
    }
}
