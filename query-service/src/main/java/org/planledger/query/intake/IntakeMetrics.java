package org.planledger.query.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.planledger.events.LedgerEntry;
import org.planledger.query.view.Parked;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** What intake counts. */
final class IntakeMetrics {
    private static final Logger LOG = LoggerFactory.getLogger(IntakeMetrics.class);

    private final InstantSource clock;
    private final Timer lag;
    private final Counter applied;
    private final Counter skipped;
    private final Counter foreign;
    private final Counter unreadable;
    private final Counter gapFetches;
    private final Counter overtaken;
    private final Counter poison;
    private final Counter unparks;
    private final Counter vainTries;

    IntakeMetrics(MeterRegistry registry, InstantSource clock) {
        this.clock = clock;
        lag = Timer.builder("planledger.views.lag")
                .description("from recorded to visible in the views")
                .publishPercentileHistogram()
                .register(registry);
        applied = registry.counter("planledger.intake.events", "outcome", "applied");
        skipped = registry.counter("planledger.intake.events", "outcome", "skipped");
        foreign = registry.counter("planledger.intake.events", "outcome", "foreign");
        unreadable = registry.counter("planledger.intake.events", "outcome", "unreadable");
        poison = registry.counter("planledger.intake.events", "outcome", "poison");
        unparks = registry.counter("planledger.parked.tries", "outcome", "unparked");
        vainTries = registry.counter("planledger.parked.tries", "outcome", "still-parked");
        gapFetches = registry.counter("planledger.intake.gap.fetches");
        overtaken = registry.counter("planledger.intake.overtaken");
    }

    void visible(List<LedgerEntry> entries, boolean live) {
        applied.increment(entries.size());
        if (!live) return; // a rebuild tells nothing about how long people wait
        var now = clock.instant();
        for (var entry : entries) lag.record(positive(entry.envelope().recordedAt(), now));
    }

    private static Duration positive(Instant from, Instant to) {
        return from.isAfter(to) ? Duration.ZERO : Duration.between(from, to);
    }

    void skipped() {
        skipped.increment();
    }

    void foreign() {
        foreign.increment();
    }

    void unreadable() {
        unreadable.increment();
    }

    /** What a view cannot take; its followers are not its fault. */
    void parked(Parked event) {
        if (event.reason() == Parked.Reason.BEHIND) return;
        poison.increment();
        try (var _ = MDC.putCloseable("correlationId", event.correlation().toString())) {
            LOG.warn(
                    "event {} of {} is parked for {} of {}: {} {}",
                    event.organisationSequence(),
                    event.stream().aggregate(),
                    event.stream().view(),
                    event.stream().organisation(),
                    event.reason().code(),
                    event.failure() == null ? "" : event.failure());
        }
    }

    /** A parked aggregate was tried again, and its views were made anew or not. */
    void tried(boolean unparked) {
        (unparked ? unparks : vainTries).increment();
    }

    void poison() {
        poison.increment();
    }

    void gapFetch() {
        gapFetches.increment();
    }

    void overtaken() {
        overtaken.increment();
    }
}
