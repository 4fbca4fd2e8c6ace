package org.planledger.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.planledger.system.http.QueryClient;

/** Promise: what was acknowledged is visible within a second, 99 times of 100. */
@ExtendWith(SharedStack.class)
class AcknowledgedToVisibleTest {
    private static final int WARM_UP = 40;
    private static final int MEASURED = 200;
    private static final Duration EVERY = Duration.ofMillis(120);
    private static final Duration LOOK_EVERY = Duration.ofMillis(20);

    @Test
    void withinASecond(Stack stack) throws InterruptedException, ExecutionException {
        var staff = stack.as("isci");
        var query = stack.seenBy(staff);
        var item = OwnItems.of(AcknowledgedToVisibleTest.class, OwnItems.OF_SERVICES, query)
                .id("5.2");
        var veteran = Deeds.registeredVeteran(staff, "Vaqif Səfərov");
        var delays = new ArrayList<Future<Duration>>();
        var acknowledging = new ArrayList<Duration>();
        try (var lookers = Executors.newVirtualThreadPerTaskExecutor()) {
            long next = System.nanoTime();
            for (int i = 0; i < WARM_UP + MEASURED; i++) {
                var visit = Deeds.visit(item, veteran);
                long sent = System.nanoTime();
                staff.accepted("record-visit", visit);
                long acknowledged = System.nanoTime();
                if (i >= WARM_UP) {
                    acknowledging.add(Duration.ofNanos(acknowledged - sent));
                    delays.add(lookers.submit(() -> untilVisible(query, visit, acknowledged)));
                }
                next += EVERY.toNanos();
                LockSupport.parkNanos(next - System.nanoTime());
            }
        }
        var seen = new ArrayList<Duration>();
        for (var delay : delays) seen.add(delay.get());
        tell("sent → acknowledged", acknowledging);
        tell("acknowledged → visible", seen);
        assertThat(percentile(seen, 99)).isLessThanOrEqualTo(Duration.ofSeconds(1));
    }

    private static Duration untilVisible(QueryClient query, Map<String, ?> visit, long acknowledged) {
        var path = "/visits/" + visit.get("visitId");
        long end = acknowledged + Duration.ofSeconds(30).toNanos();
        while (System.nanoTime() < end) {
            if (query.ask(path).status() == 200) return Duration.ofNanos(System.nanoTime() - acknowledged);
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
        throw new AssertionError("never visible: " + path);
    }

    private static Duration percentile(List<Duration> all, int percent) {
        var sorted = all.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static void tell(String what, List<Duration> all) {
        System.out.println(String.format(
                Locale.ROOT,
                "%s: n=%d p50=%d ms p99=%d ms max=%d ms",
                what,
                all.size(),
                percentile(all, 50).toMillis(),
                percentile(all, 99).toMillis(),
                percentile(all, 100).toMillis()));
    }
}
