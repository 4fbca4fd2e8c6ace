package org.planledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.query.running.Eventually.holds;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.events.OrganisationId;
import org.planledger.query.running.Poisoned;
import org.planledger.query.running.RunningCommandService;
import org.planledger.query.running.RunningIntake;
import org.planledger.query.running.RunningKafka;
import org.planledger.query.running.RunningMongo;

/**
 * How long others wait while one in a hundred aggregates is poisoned for three views. A measurement, not a check: run it by
 * {@code -Dtest=ParkedLagTest -Dmeasure=true} on an idle machine, and read the figures.
 */
@EnabledIfSystemProperty(named = "measure", matches = "true")
class ParkedLagTest {
    private static final OrganisationId QAZI = new OrganisationId("mdu-qazi");
    private static final int EVENTS = 4_000;
    private static final int AT_ONCE = 10;
    private static final long PAUSE_NANOS = 50_000_000;

    @TempDir
    Path folder;

    /** Lag of the others in milliseconds. */
    private record Lag(double median, double p95, double mean) {
        static Lag of(long[] nanos) {
            var sorted = nanos.clone();
            Arrays.sort(sorted);
            return new Lag(
                    sorted[sorted.length / 2] / 1e6,
                    sorted[sorted.length * 95 / 100] / 1e6,
                    Arrays.stream(sorted).average().orElse(0) / 1e6);
        }
    }

    @Test
    void othersWithOneAggregateInAHundredPoisoned() {
        var clean = new ArrayList<Lag>();
        var poisoned = new ArrayList<Lag>();
        try (var kafka = new RunningKafka(folder)) {
            run(kafka, "warm", 0);
            for (int round = 1; round <= 3; round++) {
                clean.add(run(kafka, "clean " + round, 0));
                poisoned.add(run(kafka, "poisoned " + round, 100));
            }
        }
        for (int i = 0; i < clean.size(); i++) {
            System.out.println(String.format(
                    Locale.ROOT,
                    "others' lag, ms: clean median %.1f p95 %.1f mean %.1f; 1 %% poisoned median %.1f p95 %.1f mean %.1f;"
                            + " ratio of medians %.2f, of means %.2f",
                    clean.get(i).median(),
                    clean.get(i).p95(),
                    clean.get(i).mean(),
                    poisoned.get(i).median(),
                    poisoned.get(i).p95(),
                    poisoned.get(i).mean(),
                    poisoned.get(i).median() / clean.get(i).median(),
                    poisoned.get(i).mean() / clean.get(i).mean()));
        }
    }

    /** Visits, one aggregate each, published at 200 a second. */
    private static Lag run(RunningKafka kafka, String name, int every) {
        var ledger = new SampleLedger(SampleLedger.id("lag " + name));
        var year = SampleYear.begun(ledger, QAZI);
        int first = ledger.entries().size();
        for (int i = 0; i < EVENTS; i++) year.visit("n" + i, year.item(1 + i % 5));
        var entries = ledger.entries();
        var projections = Poisoned.each(Projections.all());
        for (int i = first; every > 0 && i < entries.size(); i += every) {
            for (var each : projections) {
                var view = each.collection();
                if (view.equals("visits") || view.equals("items") || view.equals("months")) {
                    ((Poisoned<?>) each).at(entries.get(i));
                }
            }
        }
        var published = new long[entries.size()];
        var visible = new long[entries.size()];
        try (var mongo = new RunningMongo();
                var commandService = new RunningCommandService(ledger.restored(ledger.historyId(), first))) {
            kafka.createTopic(commandService.topic());
            kafka.publish(commandService.topic(), entries.subList(0, first));
            try (var intake = new RunningIntake(commandService, kafka, mongo, projections)) {
                holds(() -> assertThat(intake.applied(QAZI)).isEqualTo(first));
                var watcher = Thread.ofPlatform().start(() -> watch(intake, visible, first));
                for (int at = first; at < entries.size(); at += AT_ONCE) {
                    int end = Math.min(entries.size(), at + AT_ONCE);
                    Arrays.fill(published, at, end, System.nanoTime());
                    kafka.publish(commandService.topic(), entries.subList(at, end));
                    LockSupport.parkNanos(PAUSE_NANOS);
                }
                holds(() -> assertThat(watcher.isAlive()).isFalse());
                assertThat(intake.serving().parked().of(QAZI)).hasSize(every == 0 ? 0 : 3 * EVENTS / every);
            }
        }
        return Lag.of(IntStream.range(first, entries.size())
                .filter(i -> every == 0 || (i - first) % every != 0)
                .mapToLong(i -> visible[i] - published[i])
                .toArray());
    }

    private static void watch(RunningIntake intake, long[] visible, int from) {
        int next = from;
        while (next < visible.length) {
            long applied = intake.applied(QAZI);
            long now = System.nanoTime();
            while (next < applied) visible[next++] = now;
            LockSupport.parkNanos(1_000_000);
        }
    }
}
