package org.planledger.query.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.events.LedgerEntry;
import org.planledger.events.OrganisationId;
import org.planledger.query.Projections;
import org.planledger.query.SampleLedger;
import org.planledger.query.SampleYear;
import org.planledger.query.running.Poisoned;
import org.planledger.query.running.RunningMongo;
import org.planledger.query.store.Applied;
import org.planledger.query.store.Digest;
import org.planledger.query.store.GenerationStore;
import org.planledger.query.store.Generations;
import org.planledger.query.store.Overtaken;
import org.planledger.query.view.Parked;
import org.planledger.query.view.Projection;

/** Views folded in batches with one set of failures, then tried again with another, are those of a plain fold with it. */
@SuppressWarnings("NullAway.Init")
class RetrialTest {
    private static final OrganisationId QAZI = new OrganisationId("mdu-qazi");
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private static RunningMongo mongo;
    private static MongoClient client;
    private static int stores;

    private final SampleLedger ledger = new SampleLedger();
    private final List<Projection<?>> projections = Poisoned.each(Projections.all());

    @BeforeAll
    static void startMongo() {
        mongo = new RunningMongo();
        client = mongo.client();
    }

    @AfterAll
    static void stopMongo() {
        client.close();
        mongo.close();
    }

    private GenerationStore store() {
        var generations = new Generations(client, "views" + ++stores, projections, Clock.systemUTC());
        generations.begin(ledger.historyId(), "topic");
        return generations.building().orElseThrow();
    }

    /** Applies entries in batches of random sizes, as intake would. */
    private Applied apply(GenerationStore store, List<LedgerEntry> entries, Random random) {
        var batch = new Batch(store, projections, () -> NOW);
        var applied = new HashMap<OrganisationId, Applied>();
        var at = store.progress().of(QAZI);
        applied.put(QAZI, at);
        int next = 0;
        while (next < entries.size()) {
            int end = Math.min(entries.size(), next + 1 + random.nextInt(7));
            var streams = store.parked().streams(List.of(QAZI));
            applied.putAll(
                    batch.apply(entries.subList(next, end), applied, streams).reached());
            next = end;
        }
        return applied.getOrDefault(QAZI, at);
    }

    private void poison(Random random) {
        for (var projection : projections) ((Poisoned<?>) projection).mend();
        int count = random.nextInt(6);
        for (int i = 0; i < count; i++) {
            var poisoned = (Poisoned<?>) projections.get(random.nextInt(projections.size()));
            var entry = ledger.entries().get(random.nextInt(ledger.entries().size()));
            if (random.nextInt(4) == 0) poisoned.routing(entry);
            else poisoned.at(entry);
        }
    }

    private int retry(GenerationStore store, Applied at) {
        var retrial = new Retrial(store, projections, QAZI, store.parked().of(QAZI));
        retrial.fold(at.organisationSequence() / 2);
        retrial.fold(at.organisationSequence());
        return retrial.write(at, store.parked().of(QAZI), NOW);
    }

    private SortedMap<String, Digest.Sum> digest(GenerationStore store) {
        return Digest.of(store, projections, null);
    }

    private SortedMap<String, Digest.Sum> plain() {
        var fresh = store();
        apply(fresh, ledger.entries(), new Random(1));
        return digest(fresh);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whateverFailedAndWhateverFailsNowTheViewsAreThoseOfAPlainFold(long seed) {
        var random = new Random(seed);
        SampleYear.in(ledger, QAZI).more(20, seed);
        var store = store();
        poison(random);
        var at = apply(store, ledger.entries(), random);
        assertThat(digest(store)).isEqualTo(plain());

        // what was parked may be taken now, and fail at another place; what was not parked is never looked at again
        if (random.nextBoolean()) poisonParkedOnly(store, random);
        else for (var projection : projections) ((Poisoned<?>) projection).mend();
        retry(store, at);
        assertThat(digest(store)).isEqualTo(plain());
        assertThat(retry(store, at)).isZero();
    }

    private void poisonParkedOnly(GenerationStore store, Random random) {
        var parked = new ArrayList<>(store.parked().of(QAZI));
        for (var projection : projections) ((Poisoned<?>) projection).mend();
        for (var each : parked) {
            if (random.nextInt(3) > 0) continue;
            for (var projection : projections) {
                if (!projection.collection().equals(each.parked().stream().view())) continue;
                var entry = ledger.entries().get((int) each.parked().position() - 1);
                ((Poisoned<?>) projection).at(entry);
            }
        }
    }

    /** The negative control: what is compared here can tell a fold that lets later events of a parked aggregate pass. */
    @Test
    void aFoldThatForgetsWhatIsParkedIsSeen() {
        SampleYear.in(ledger, QAZI);
        var items = (Poisoned<?>) projections.get(1);
        items.at(ledger.entries().get(1));
        var store = store();
        var batch = new Batch(store, projections, () -> NOW);
        var applied = new HashMap<OrganisationId, Applied>();
        for (var entry : ledger.entries()) {
            applied.putAll(batch.apply(List.of(entry), applied, Map.of()).reached());
        }
        assertThat(digest(store)).isNotEqualTo(plain());
    }

    @Test
    void anEndHalfwayIsMendedByTheNextTry() {
        SampleYear.in(ledger, QAZI).more(10, 4);
        var items = (Poisoned<?>) projections.get(1);
        items.at(ledger.entries().get(1));
        var store = store();
        var at = apply(store, ledger.entries(), new Random(4));
        var records = store.parked().of(QAZI);
        assertThat(records).isNotEmpty();

        items.mend();
        retry(store, at);
        // as if it had ended after the documents, before the records were gone
        store.parked().keep(records.stream().map(each -> each.parked()).toList(), NOW, NOW);
        assertThat(retry(store, at)).isEqualTo(records.size());
        assertThat(digest(store)).isEqualTo(plain());
    }

    @Test
    void whoWasOvertakenWritesNothing() {
        var year = SampleYear.in(ledger, QAZI);
        var items = (Poisoned<?>) projections.get(1);
        items.at(ledger.entries().get(1));
        var store = store();
        var before = apply(store, ledger.entries(), new Random(5));
        items.mend();
        var sleeping = new Retrial(store, projections, QAZI, store.parked().of(QAZI));
        sleeping.fold(before.organisationSequence());

        int known = ledger.entries().size();
        year.more(5, 5);
        items.at(ledger.entries().get(1));
        var at = apply(store, ledger.entries().subList(known, ledger.entries().size()), new Random(6));
        var after = digest(store);
        assertThatThrownBy(() -> sleeping.write(before, store.parked().of(QAZI), NOW))
                .isInstanceOf(Overtaken.class);
        assertThat(digest(store)).isEqualTo(after);

        items.mend();
        retry(store, at);
        assertThat(digest(store)).isEqualTo(plain());
    }

    @Test
    void aRecordNamesPlacesAndNeverWhatTheEventSays() {
        SampleYear.in(ledger, QAZI);
        var items = (Poisoned<?>) projections.get(1);
        items.at(ledger.entries().get(1));
        var store = store();
        apply(store, ledger.entries(), new Random(7));
        for (var document : store.database().getCollection("parked").find()) {
            assertThat(document.toJson()).doesNotContain("quoted").doesNotContain("box");
        }
        assertThat(store.parked().of(QAZI).getFirst().parked().failure())
                .startsWith("IllegalStateException at Poisoned.fold:");
        assertThat(store.parked().of(QAZI).getFirst().parked().reason()).isEqualTo(Parked.Reason.UNFOLDABLE);
    }

    @Test
    void onlyWhatIsDueIsTriedAndWhatWaitsBehindIsNotDueByItself() {
        SampleYear.in(ledger, QAZI);
        var items = (Poisoned<?>) projections.get(1);
        items.at(ledger.entries().get(1));
        var store = store();
        apply(store, ledger.entries(), new Random(8));
        assertThat(store.parked().due(NOW)).isEmpty();
        assertThat(store.parked().due(Patience.first(NOW))).containsExactly(QAZI);
        store.parked().tried(QAZI, Long.MAX_VALUE, 99, NOW, Patience.after(99, NOW));
        assertThat(store.parked().due(NOW.plusSeconds(1_000_000))).isEmpty();
        assertThat(store.parked().ask(QAZI, "items", null, NOW)).isPositive();
        assertThat(store.parked().due(NOW)).containsExactly(QAZI);
        assertThat(store.parked().ask(new OrganisationId("other"), null, null, NOW))
                .isZero();
        assertThat(store.parked().counts(List.of("items", "plans")))
                .isEqualTo(Map.of("items", (long) store.parked().of(QAZI).size()));
    }
}
