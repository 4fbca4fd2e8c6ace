package org.planledger.query.intake;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Ready while the views can be read and follow history. That command-service does not answer is not this service's illness. */
public final class ViewsHealth implements HealthIndicator {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Supervision supervision;
    private final InstantSource clock;

    /** Judges by what supervision last saw. */
    public ViewsHealth(Supervision supervision, InstantSource clock) {
        this.supervision = supervision;
        this.clock = clock;
    }

    @Override
    public Health health() {
        var condition = supervision.condition();
        if (condition.lookedAt().plus(PATIENCE).isBefore(clock.instant())) return down("the view store is not read");
        if (condition.serving() == null) return down("no generation of views answers yet");
        if (condition.refused() != null) return down("the topic is refused: " + condition.refused());
        if (!condition.stopped().isEmpty()) return down("an event cannot be applied");
        if (condition.standstill().compareTo(PATIENCE) > 0) return down("the views stand still while history moves");
        var up = Health.up().withDetail("generation", condition.serving()).withDetail("position", condition.position());
        // views that lack something say so themselves; taking all of them away would not help
        if (condition.parkedSince() != null) {
            up.withDetail("parked", condition.parked()).withDetail("parkedSince", condition.parkedSince());
        }
        return up.build();
    }

    private static Health down(String why) {
        return Health.down().withDetail("why", why).build();
    }
}
