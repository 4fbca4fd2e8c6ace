package org.planledger.query.reconciliation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.ToDoubleFunction;
import org.planledger.query.reconciliation.Reconciliation.Summary;
import org.planledger.query.store.StoreClient;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Tells the comparison in figures, and in red when something differs or stands still. */
public final class ReconciliationWatch implements HealthIndicator {
    private static final Duration KEPT = Duration.ofSeconds(2);

    private final Reconciliation reconciliation;
    private final InstantSource clock;
    private Summary seen = new Summary(0, 0, -1);
    private Instant seenAt = Instant.EPOCH;

    /** Over what is known. */
    public ReconciliationWatch(Reconciliation reconciliation, MeterRegistry registry, InstantSource clock) {
        this.reconciliation = reconciliation;
        this.clock = clock;
        gauge(registry, "differences", "Differences between views and ledger", Summary::differences);
        gauge(registry, "position", "Up to which position the views are compared", Summary::position);
        gauge(
                registry,
                "full.age.seconds",
                "Time since the last full comparison; −1 before the first",
                Summary::fullAgeSeconds);
    }

    private void gauge(MeterRegistry registry, String name, String description, ToDoubleFunction<Summary> figure) {
        Gauge.builder("planledger.reconciliation." + name, () -> figure.applyAsDouble(seen()))
                .tag("side", "views")
                .description(description)
                .register(registry);
    }

    private synchronized Summary seen() {
        var now = clock.instant();
        if (seenAt.plus(KEPT).isAfter(now)) return seen;
        seenAt = now;
        try {
            seen = reconciliation.summary(now);
        } catch (RuntimeException e) {
            if (!StoreClient.failed(e)) throw e;
            // Readiness says so; an old figure is kept.
        }
        return seen;
    }

    @Override
    public Health health() {
        var summary = seen();
        return (summary.differences() == 0 ? Health.up() : Health.down())
                .withDetail("differences", summary.differences())
                .withDetail("position", summary.position())
                .build();
    }
}
