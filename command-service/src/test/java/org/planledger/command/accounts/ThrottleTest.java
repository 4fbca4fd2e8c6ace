package org.planledger.command.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.planledger.command.accounts.Throttle.Throttled;

/** However many guess at once, no more than five wrong guesses in a row are compared. */
class ThrottleTest {
    private Instant now = Instant.parse("2026-11-22T06:00:00Z");
    private final Throttle throttle = new Throttle(((InstantSource) () -> now).withZone(ZoneOffset.UTC));

    @Test
    void ofGuessesMadeAtOnceOnlyFiveAreCompared() throws Exception {
        var compared = new AtomicInteger();
        assertThat(atOnce(40, () -> {
                    compared.incrementAndGet();
                    return slowly(false);
                }))
                .isZero();
        assertThat(compared).hasValue(5);
    }

    @Test
    void aPersonOnManyDevicesAtOnceIsNoGuesser() throws Exception {
        assertThat(atOnce(40, () -> slowly(true))).isEqualTo(40);
    }

    @Test
    void afterTheMinuteOneGuessIsFreeAndARightOneClearsTheName() {
        for (int i = 0; i < 5; i++)
            assertThat(throttle.guess("isci", () -> false)).isFalse();
        assertThatThrownBy(() -> throttle.guess(" ISCI ", () -> true)).isInstanceOf(Throttled.class);
        now = now.plus(Duration.ofMinutes(1));
        assertThat(throttle.guess("isci", () -> false)).isFalse();
        assertThatThrownBy(() -> throttle.guess("isci", () -> true)).isInstanceOf(Throttled.class);
        now = now.plus(Duration.ofMinutes(1));
        assertThat(throttle.guess("isci", () -> true)).isTrue();
        for (int i = 0; i < 5; i++)
            assertThat(throttle.guess("isci", () -> false)).isFalse();
    }

    @Test
    void aComparisonThatFailsIsNoGuess() {
        for (int i = 0; i < 9; i++) {
            assertThatThrownBy(() -> throttle.guess("isci", () -> {
                        throw new IllegalStateException("away");
                    }))
                    .hasMessage("away");
        }
        assertThat(throttle.guess("isci", () -> true)).isTrue();
    }

    /** How many of them were right. */
    private int atOnce(int guesses, BooleanSupplier right) throws Exception {
        var go = new CountDownLatch(1);
        var outcomes = new ArrayList<Future<Boolean>>();
        try (var threads = Executors.newFixedThreadPool(guesses)) {
            for (int i = 0; i < guesses; i++) {
                outcomes.add(threads.submit(() -> {
                    go.await();
                    try {
                        return throttle.guess("isci", right);
                    } catch (Throttled refused) {
                        return false;
                    }
                }));
            }
            go.countDown();
            int passed = 0;
            for (var outcome : outcomes) if (outcome.get()) passed++;
            return passed;
        }
    }

    // Long enough for all of them to stand at the door together.
    private static boolean slowly(boolean outcome) {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return outcome;
    }
}
