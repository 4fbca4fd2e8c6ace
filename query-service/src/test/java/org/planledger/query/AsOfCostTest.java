package org.planledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.planledger.events.LedgerEntry;
import org.planledger.events.OrganisationId;
import org.planledger.query.audit.AuditProjection;
import org.planledger.query.plan.ItemProjection;
import org.planledger.query.plan.PlanProjection;
import org.planledger.query.replay.AsOf;
import org.planledger.query.replay.Replay;
import org.planledger.query.running.RunningMongo;
import org.planledger.query.store.Applied;
import org.planledger.query.store.GenerationStore;
import org.planledger.query.store.Generations;
import org.planledger.query.store.LiveViews;
import org.planledger.query.store.Progress;
import org.planledger.query.view.Criteria;
import org.planledger.query.view.ParkingFold;
import org.planledger.query.view.Routed;
import org.planledger.query.view.Views;

/**
 * What the past costs, beside the same question about now: read in turn, in the same run. With
 * {@code -Dplanledger.as-of.events=100000} the figures are worth keeping; they are written to {@code target/as-of.md}.
 */
class AsOfCostTest {
    private static final OrganisationId QAZI = new OrganisationId("mdu-qazi");
    private static final int BATCH = 2_000;
    private static final int EVENTS = Integer.getInteger("planledger.as-of.events", 2_000);
    private static final int ROUNDS = EVENTS > 2_000 ? 6 : 1;

    private final Replay replay = new Replay(Projections.all());
    private final List<String> lines = new ArrayList<>();

    private record Asked(int items, long entries, double millis) {}

    @Test
    void thePastAnswersTheSameQuestionsAndTellsItsCost() throws IOException {
        var ledger = new SampleLedger();
        SampleYear.in(ledger, QAZI).more(EVENTS - ledger.entries(QAZI).size(), 7);
        var entries = ledger.entries(QAZI);
        assertThat(entries).hasSize(EVENTS);
        try (var mongo = new RunningMongo();
                var client = mongo.client()) {
            var generations = new Generations(client, "views", Projections.all(), Clock.systemUTC());
            generations.begin(ledger.historyId(), "topic");
            var store = generations.building().orElseThrow();
            load(store, entries);
            lines.add("| round | events folded | now, before (ms) | as of (ms) | now, after (ms) | as of / now |");
            lines.add("| --- | --- | --- | --- | --- | --- |");
            for (int round = 0; round <= ROUNDS; round++) {
                for (int last : List.of(EVENTS / 10, EVENTS)) round(store, round, last);
            }
        }
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "as-of.md"), lines);
    }

    private static void load(GenerationStore store, List<LedgerEntry> entries) {
        var applied = Applied.NOTHING;
        for (int from = 0; from < entries.size(); from += BATCH) {
            var batch = entries.subList(from, Math.min(entries.size(), from + BATCH));
            var routed = batch.stream()
                    .map(entry -> Routed.of(entry, Projections.all()))
                    .toList();
            var fold = new ParkingFold(
                    store.documents()
                            .load(routed.stream()
                                    .flatMap(each -> each.addresses().stream())
                                    .toList()),
                    java.util.Map.of());
            routed.forEach(fold::fold);
            var last = batch.getLast();
            var next = new Applied(last.organisationSequence(), last.position(), last.sequencedAt());
            store.write(fold.changes(), batch, List.of(new Progress.Step(QAZI, applied, next)));
            applied = next;
        }
    }

    private void round(GenerationStore store, int round, int last) {
        var before = ask(() -> now(store));
        var folded = new long[1];
        var past = ask(() -> {
            var answer = replay.fold(store, QAZI, new AsOf.AtPosition(last));
            folded[0] = answer.events();
            return answer.views();
        });
        var after = ask(() -> now(store));
        assertThat(folded[0]).isEqualTo(last);
        assertThat(past.items()).isEqualTo(before.items()).isPositive();
        assertThat(past.entries()).isEqualTo(last);
        assertThat(before.entries()).isEqualTo(EVENTS);
        var now = (before.millis() + after.millis()) / 2;
        var steady = before.millis() * 0.8 <= after.millis() && after.millis() <= before.millis() * 1.25;
        lines.add(String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %.0f | %.1f | %.0f |",
                round == 0 ? "0, warming up" : steady ? Integer.toString(round) : round + ", unsteady",
                last,
                before.millis(),
                past.millis(),
                after.millis(),
                past.millis() / now));
    }

    private static Views now(GenerationStore store) {
        return new LiveViews(store, QAZI, Clock.systemUTC());
    }

    /** The plan's items and the newest page of the audit history. */
    private static Asked ask(Supplier<Views> whose) {
        var begun = System.nanoTime();
        var views = whose.get();
        var plan = views.query(PlanProjection.PLANS, Criteria.all()).content().getFirst();
        var items = views.query(ItemProjection.ITEMS, Criteria.all().where("planId", plan.planId()));
        var audit = views.query(
                AuditProjection.AUDIT,
                Criteria.all().descending("organisationSequence").page(0, 50));
        return new Asked(items.content().size(), audit.total(), (System.nanoTime() - begun) / 1e6);
    }
}
