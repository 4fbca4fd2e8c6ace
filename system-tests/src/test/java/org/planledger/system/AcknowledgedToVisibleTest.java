package org.planledger.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.planledger.system.http.CommandClient;
import org.planledger.system.http.QueryClient;

/**
 * Promise: what was acknowledged is visible within a second, 99 times of 100. A machine that is busy with something else has up to three
 * rounds to show it; beside each stands how long the machine lets a thread wait that only wants to compute.
 */
@OnSharedStack
@Isolated
class AcknowledgedToVisibleTest {
    private static final Duration GOAL = Duration.ofSeconds(1);
    private static final int ROUNDS = 3;
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
        Supplier<Map<String, Object>> visits = () -> Deeds.visit(item, veteran);
        measure(WARM_UP, staff, query, visits);
        var rounds = new ArrayList<Round>();
        do {
            rounds.add(measure(MEASURED, staff, query, visits));
            System.out.println("round " + rounds.size() + ": " + rounds.getLast());
        } while (!rounds.getLast().within(GOAL) && rounds.size() < ROUNDS);
        assertThat(rounds).as("one round in which p99 is within " + GOAL).anyMatch(round -> round.within(GOAL));
    }

    /** What was measured at the same time. */
    private record Round(Delays acknowledging, Delays seen, Delays machine) {
        boolean within(Duration goal) {
            return seen.percentile(99).compareTo(goal) <= 0;
        }

        @Override
        public String toString() {
            return "sent → acknowledged " + acknowledging + "; acknowledged → visible " + seen
                    + "; the machine's own delay " + machine;
        }
    }

    private static Round measure(
            int count, CommandClient staff, QueryClient query, Supplier<Map<String, Object>> visits)
            throws InterruptedException, ExecutionException {
        var seen = new ArrayList<Future<Duration>>();
        var acknowledging = new ArrayList<Duration>();
        try (var control = new SchedulingDelay();
                var lookers = Executors.newVirtualThreadPerTaskExecutor()) {
            long next = System.nanoTime();
            for (int i = 0; i < count; i++) {
                var visit = visits.get();
                long sent = System.nanoTime();
                staff.accepted("record-visit", visit);
                long acknowledged = System.nanoTime();
                acknowledging.add(Duration.ofNanos(acknowledged - sent));
                seen.add(lookers.submit(() -> untilVisible(query, visit, acknowledged)));
                next += EVERY.toNanos();
                LockSupport.parkNanos(next - System.nanoTime());
            }
            var delays = new ArrayList<Duration>();
            for (var one : seen) delays.add(one.get());
            return new Round(new Delays(acknowledging), new Delays(delays), control.end());
        }
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
}
