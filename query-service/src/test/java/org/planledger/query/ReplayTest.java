package org.planledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.planledger.events.LedgerEntry;
import org.planledger.events.OrganisationId;
import org.planledger.query.replay.AsOf;
import org.planledger.query.replay.Replay;
import org.planledger.query.running.RunningMongo;
import org.planledger.query.store.Applied;
import org.planledger.query.store.Generations;
import org.planledger.query.store.LiveViews;
import org.planledger.query.store.Progress;
import org.planledger.query.view.Criteria;
import org.planledger.query.view.Found;
import org.planledger.query.view.ParkingFold;
import org.planledger.query.view.Projection;
import org.planledger.query.view.Routed;
import org.planledger.query.view.ViewJson;
import org.planledger.query.view.Views;

/** The past is what the present was: at every position a fold of the prefix gives what the store gave then. */
class ReplayTest {
    private static final OrganisationId QAZI = new OrganisationId("mdu-qazi");

    @Test
    void theViewsAsOfAnyPositionAreThoseThatWereLiveThen() {
        var ledger = new SampleLedger();
        SampleYear.in(ledger, QAZI).more(10, 3);
        try (var mongo = new RunningMongo();
                var client = mongo.client()) {
            var generations = new Generations(client, "views", Projections.all(), Clock.systemUTC());
            generations.begin(ledger.historyId(), "topic");
            var store = generations.building().orElseThrow();
            var replay = new Replay(Projections.all());
            var applied = Applied.NOTHING;
            for (var entry : ledger.entries()) {
                var routed = Routed.of(entry, Projections.all());
                var fold = new ParkingFold(store.documents().load(routed.addresses()), Map.of());
                fold.fold(routed);
                var next = new Applied(entry.organisationSequence(), entry.position(), entry.sequencedAt());
                store.write(fold.changes(), List.of(entry), List.of(new Progress.Step(QAZI, applied, next)));
                applied = next;

                var past = replay.fold(store, QAZI, new AsOf.AtPosition(entry.position()));
                assertThat(past.events()).isEqualTo(entry.position());
                same(past.views(), new LiveViews(store, QAZI, Clock.systemUTC()));
            }
            asOfAnInstant(replay, store, ledger.entries());
        }
    }

    private static void asOfAnInstant(
            Replay replay, org.planledger.query.store.GenerationStore store, List<LedgerEntry> entries) {
        var tenth = entries.get(9);
        var known = replay.fold(store, QAZI, new AsOf.AtInstant(tenth.sequencedAt()));
        assertThat(known.views().position()).isEqualTo(10);
        assertThat(known.views().instant()).isEqualTo(tenth.sequencedAt());
        var before =
                replay.fold(store, QAZI, new AsOf.AtInstant(tenth.sequencedAt().minusNanos(1)));
        assertThat(before.views().position()).isEqualTo(9);
        assertThat(replay.fold(store, QAZI, new AsOf.AtInstant(Instant.EPOCH)).events())
                .isZero();
    }

    private static void same(Views past, Views live) {
        assertThat(past.position()).isEqualTo(live.position());
        assertThat(past.sequencedAt()).isEqualTo(live.sequencedAt());
        for (var projection : Projections.all()) same(projection, past, live);
    }

    private static <V> void same(Projection<V> projection, Views past, Views live) {
        same(projection, Criteria.all(), past, live);
        if (live.position() % 16 != 0) return; // orders are compared now and then only: it takes long
        for (var field : projection.indexed()) {
            if (isList(projection, field, live)) continue; // nobody sorts by a list
            same(projection, Criteria.all().descending(field).page(0, 3), past, live);
            same(projection, Criteria.all().ascending(field).page(1, 2), past, live);
        }
    }

    private static <V> void same(Projection<V> projection, Criteria criteria, Views past, Views live) {
        assertThat(json(past.query(projection, criteria)))
                .as("%s %s", projection.collection(), criteria)
                .isEqualTo(json(live.query(projection, criteria)));
    }

    private static <V> boolean isList(Projection<V> projection, String field, Views live) {
        return live.query(projection, Criteria.all()).content().stream()
                .anyMatch(view -> ViewJson.tree(view).path(field).isArray());
    }

    private static String json(Found<?> found) {
        return new String(ViewJson.canonicalBytes(ViewJson.tree(found)), StandardCharsets.UTF_8);
    }
}
