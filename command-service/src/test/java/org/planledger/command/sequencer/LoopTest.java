package org.planledger.command.sequencer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LoopTest {
    @Test
    @Timeout(30)
    void aRoundThatWaitsForSomebodyWhoIsAwayDoesNotHoldUpTheEnd() {
        var rounds = new AtomicInteger();
        var loop = new Loop("test", 10, () -> {
            rounds.incrementAndGet();
            while (!Thread.currentThread().isInterrupted()) LockSupport.parkNanos(1_000_000);
            return false;
        });
        loop.start();
        await().until(() -> rounds.get() == 1);
        long before = System.nanoTime();
        loop.stop();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    @Timeout(30)
    void aFailedRoundIsFollowedByTheNextOne() {
        var rounds = new AtomicInteger();
        var loop = new Loop("test", 10, () -> {
            if (rounds.incrementAndGet() == 1) throw new IllegalStateException("first");
            return false;
        });
        loop.start();
        await().atMost(Duration.ofSeconds(20)).until(() -> rounds.get() > 2);
        loop.stop();
        assertThat(loop.isRunning()).isFalse();
    }
}
