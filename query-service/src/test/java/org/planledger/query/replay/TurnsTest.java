package org.planledger.query.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** However many look at the past, only so many fold it at once, and nobody waits for ever. */
class TurnsTest {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    private Turns turns(Duration patience) {
        return new Turns(new ReplaySettings(2, patience), meters);
    }

    private double running() {
        return meters.get("planledger.replay.running").gauge().value();
    }

    private double refused() {
        return meters.get("planledger.limits.refused")
                .tag("limit", "replay")
                .counter()
                .count();
    }

    @Test
    void theThirdIsRefusedAfterItsPatienceAndTheFirstTwoGoOn() throws InterruptedException {
        var turns = turns(Duration.ofMillis(50));
        var begun = new CountDownLatch(2);
        var end = new CountDownLatch(1);
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = CompletableFuture.supplyAsync(() -> turns.take(() -> held(begun, end)), others);
            var second = CompletableFuture.supplyAsync(() -> turns.take(() -> held(begun, end)), others);
            begun.await();
            assertThat(running()).isEqualTo(2);
            assertThatThrownBy(() -> turns.take(() -> "third")).isInstanceOf(ReplayBusy.class);
            assertThat(refused()).isEqualTo(1);
            end.countDown();
            assertThat(first.join()).isEqualTo("done");
            assertThat(second.join()).isEqualTo("done");
        }
        assertThat(turns.take(() -> "fourth")).isEqualTo("fourth");
        assertThat(running()).isZero();
    }

    @Test
    void whoWaitsGetsTheTurnThatIsGivenBack() throws InterruptedException {
        var turns = turns(Duration.ofSeconds(30));
        var begun = new CountDownLatch(2);
        var end = new CountDownLatch(1);
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 2; i++) others.execute(() -> turns.take(() -> held(begun, end)));
            begun.await();
            var third = CompletableFuture.supplyAsync(() -> turns.take(() -> "third"), others);
            assertThat(third).isNotDone();
            end.countDown();
            assertThat(third.join()).isEqualTo("third");
        }
        assertThat(refused()).isZero();
    }

    @Test
    void aFoldThatFailsGivesItsTurnBack() {
        var turns = turns(Duration.ofMillis(50));
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> turns.take(() -> {
                        throw new IllegalStateException("the store is away");
                    }))
                    .hasMessage("the store is away");
        }
        assertThat(running()).isZero();
    }

    private static String held(CountDownLatch begun, CountDownLatch end) {
        begun.countDown();
        try {
            end.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return "done";
    }
}
