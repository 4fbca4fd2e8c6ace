package org.planledger.query.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** Views of a history that is no more are not views of the present, however well they stand. */
class ViewsHealthTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final UUID OLD = new UUID(0, 1);
    private static final UUID NEW = new UUID(0, 2);

    @Test
    void viewsOfTheLedgersHistoryAreReady() {
        assertThat(health(null).getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aForkThatIsJustBeingReplacedIsWaitedFor() {
        assertThat(health(new Fork(OLD, NEW, NOW.minusSeconds(9))).getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aForkThatStaysIsNotReadyAndSaysWhichHistories() {
        var health = health(new Fork(OLD, NEW, NOW.minusSeconds(11)));
        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails().get("why"))
                .asString()
                .contains("the views tell of history " + OLD, "the ledger of " + NEW, "being built: 4");
    }

    private static Health health(@Nullable Fork fork) {
        var condition = new Condition(NOW, 3, 4, 20, NOW, fork, Duration.ZERO, Set.of(), Map.of(), null, null);
        return new ViewsHealth(() -> condition, Clock.fixed(NOW, ZoneOffset.UTC)).health();
    }
}
