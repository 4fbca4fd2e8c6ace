package org.planledger.command.reconciliation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.planledger.command.sequencer.Loop;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Starts the reconciler; tells its state in figures, and in red when something differs. */
@Configuration(proxyBeanMethods = false)
class ReconciliationRoom {
    /** The state as last read. */
    private static final class Seen {
        private volatile State state = State.NOTHING;
    }

    @Bean
    Loop reconciling(Reconciler reconciler) {
        return reconciler.loop();
    }

    @Bean
    Loop reconciliationFigures(JdbcClient jdbc, Clock clock, MeterRegistry meters) {
        var seen = new Seen();
        Gauge.builder(
                        "planledger.reconciliation.differences",
                        seen,
                        it -> it.state.differences().size())
                .tag("side", "ledger")
                .description("Differences between event store, ledger and topic")
                .register(meters);
        Gauge.builder(
                        "planledger.reconciliation.position",
                        seen,
                        it -> it.state.ledger().position())
                .tag("side", "ledger")
                .description("Up to which position event store and ledger are compared")
                .register(meters);
        Gauge.builder("planledger.reconciliation.position", seen, it -> it.state.relayed())
                .tag("side", "topic")
                .description("Up to which position ledger and topic are compared")
                .register(meters);
        Gauge.builder("planledger.reconciliation.full.age.seconds", seen, it -> age(it.state, clock))
                .tag("side", "ledger")
                .description("Time since the last full comparison; −1 before the first")
                .register(meters);
        return new Loop("reconciliation-figures", 5000, () -> {
            try {
                seen.state = new StateBook(jdbc, clock).read().state();
            } catch (DataAccessException e) {
                // Readiness says so; an old figure is kept.
            }
            return false;
        });
    }

    private static double age(State state, Clock clock) {
        var full = state.full();
        Instant at = full == null ? null : full.at();
        return at == null ? -1 : Duration.between(at, clock.instant()).toSeconds();
    }

    @Bean
    HealthIndicator reconciliationHealthIndicator(JdbcClient jdbc, Clock clock) {
        return () -> {
            try {
                var state = new StateBook(jdbc, clock).read().state();
                var health = state.differences().isEmpty() ? Health.up() : Health.down();
                return health.withDetail("differences", state.differences().size())
                        .withDetail("position", state.ledger().position())
                        .build();
            } catch (DataAccessException e) {
                return Health.unknown().build();
            }
        };
    }
}
