package org.planledger.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The supervisor is killed in the middle of loading the first data; the next start cleans up and goes on. */
@Order(2)
class KilledStartTest {
    private static final Duration LIMIT = Duration.ofMinutes(3);
    /** Of the plan: imported, 11 items, the fund, 12 repairs, approved. */
    private static final int EVENTS_OF_THE_PLAN = 26;

    @Test
    void aKilledStartIsContinuedAndNothingIsDoubled() {
        try (var stack = Stack.starting("--demo-data")) {
            Await.until(
                    "a part of the year is loaded", LIMIT, () -> stack.printed().contains("40 of 274 steps"));
            stack.killSupervisor();
            assertThat(stack.process("postgres").isAlive()).isTrue();

            stack.up();
            assertThat(stack.printed())
                    .contains("left by a run that was killed")
                    .contains("had been taken before");
            var centre = new Centre(stack);
            centre.awaitViews(Duration.ofMinutes(1));
            long events = head(centre);
            assertThat(events).isGreaterThan(EVENTS_OF_THE_PLAN + 260);
            assertThat(centre.balance()).isEqualTo(114_550);
            assertThat(centre.read("/persons?size=200").path("total").asInt()).isEqualTo(19);
            assertThat(centre.read("/visits?size=200").path("total").asInt()).isEqualTo(27);

            // a third start sends everything once more: only repeats
            stack.down();
            stack.up();
            assertThat(stack.printed()).contains("274 steps, of which 274 had been taken before");
            var again = new Centre(stack);
            assertThat(head(again)).isEqualTo(events);
            rebuilt(stack, again);
        }
    }

    private static void rebuilt(Stack stack, Centre centre) {
        long generation = centre.read("/status").path("generation").asLong();
        var said = stack.say("rebuild-views");
        assertThat(said.exitCode()).as(said.text()).isZero();
        assertThat(said.text()).contains("done: generation " + (generation + 1));
        assertThat(centre.balance()).isEqualTo(114_550);
    }

    private static long head(Centre centre) {
        return Centre.ask(centre.staff(), "/ledger/head")
                .ok("head")
                .path("position")
                .asLong();
    }
}
