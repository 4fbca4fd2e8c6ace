package org.planledger.query.intake;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Ready while the views can be read and follow history. That command-service does not answer is not this service's illness. */
public final class ViewsHealth implements HealthIndicator {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Supplier<Condition> looks;
    private final InstantSource clock;

    /**
     * Judges by what was last seen.
     *
     * @param looks how intake is
     */
    public ViewsHealth(Supplier<Condition> looks, InstantSource clock) {
        this.looks = looks;
        this.clock = clock;
    }

    @Override
    public Health health() {
        var condition = looks.get();
        if (condition.lookedAt().plus(PATIENCE).isBefore(clock.instant())) return down("the view store is not read");
        if (condition.serving() == null) return down("no generation of views answers yet");
        if (condition.refused() != null) return down("the topic is refused: " + condition.refused());
        if (!condition.stopped().isEmpty()) return down("an event cannot be applied");
        if (condition.standstill().compareTo(PATIENCE) > 0) return down("the views stand still while history moves");
        var fork = condition.fork();
        if (fork != null && fork.age(clock.instant()).compareTo(PATIENCE) > 0) return down(told(fork, condition));
        var up = Health.up().withDetail("generation", condition.serving()).withDetail("position", condition.position());
        // views that lack something say so themselves; taking all of them away would not help
        if (condition.parkedSince() != null) {
            up.withDetail("parked", condition.parked()).withDetail("parkedSince", condition.parkedSince());
        }
        return up.build();
    }

    private static String told(Fork fork, Condition condition) {
        var next = condition.building() == null ? "no" : condition.building().toString();
        return "the views tell of history " + fork.views() + ", the ledger of " + fork.ledger() + " since "
                + fork.since() + "; generation being built: " + next;
    }

    private static Health down(String why) {
        return Health.down().withDetail("why", why).build();
    }
}
