package org.planledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.planledger.events.LedgerEntry;
import org.planledger.events.OrganisationId;
import org.planledger.query.plan.ItemProjection;
import org.planledger.query.running.RunningMongo;
import org.planledger.query.store.Applied;
import org.planledger.query.store.Generations;
import org.planledger.query.store.LiveViews;
import org.planledger.query.store.Overtaken;
import org.planledger.query.store.Progress;
import org.planledger.query.view.Address;
import org.planledger.query.view.Criteria;
import org.planledger.query.view.ParkingFold;
import org.planledger.query.view.Routed;
import org.planledger.query.view.Version;

/** A consumer that loaded, slept while another one went on, and wakes up to write. */
class ZombieTest {
    private static final OrganisationId QAZI = new OrganisationId("mdu-qazi");

    @Test
    void anOlderStateNeverReplacesANewerOneAndProgressNeverGoesBack() {
        var ledger = new SampleLedger();
        SampleYear.in(ledger, QAZI);
        var history = ledger.entries(QAZI);
        try (var mongo = new RunningMongo();
                var client = mongo.client()) {
            var generations = new Generations(client, "views", Projections.all(), Clock.systemUTC());
            generations.begin(ledger.historyId(), "topic");
            var store = generations.building().orElseThrow();
            var start = folded(Map.of(), history.subList(0, 10));
            store.write(start.changes(), ledger.entries().subList(0, 10), step(Applied.NOTHING, history.get(9)));

            var believed = store.progress().of(QAZI);
            var sleeping = folded(store.documents().load(addresses(history.subList(10, 12))), history.subList(10, 12));
            var awake = folded(store.documents().load(addresses(history)), history.subList(10, history.size()));
            store.write(
                    awake.changes(), ledger.entries().subList(10, history.size()), step(believed, history.getLast()));
            var views = new LiveViews(store, QAZI, Clock.systemUTC());
            var items = views.query(ItemProjection.ITEMS, Criteria.all());

            assertThatThrownBy(() -> store.documents().write(sleeping.changes()))
                    .isInstanceOf(Overtaken.class);
            assertThatThrownBy(() -> store.progress().step(step(believed, history.get(11))))
                    .isInstanceOf(Overtaken.class);
            assertThat(views.query(ItemProjection.ITEMS, Criteria.all())).isEqualTo(items);
            assertThat(store.progress().of(QAZI).position()).isEqualTo(history.size());
        }
    }

    @Test
    void aBatchWhoseDocumentsAreRefusedLeavesThePlaceWhereItWas() {
        var ledger = new SampleLedger();
        SampleYear.in(ledger, QAZI);
        var history = ledger.entries(QAZI);
        try (var mongo = new RunningMongo();
                var client = mongo.client()) {
            var generations = new Generations(client, "views", Projections.all(), Clock.systemUTC());
            generations.begin(ledger.historyId(), "topic");
            var store = generations.building().orElseThrow();
            var late = folded(Map.of(), history.subList(0, 10));
            // somebody else wrote the documents of a longer batch, and was killed before it said how far it came
            store.documents().write(folded(Map.of(), history).changes());

            assertThatThrownBy(() -> store.write(
                            late.changes(), ledger.entries().subList(0, 10), step(Applied.NOTHING, history.get(9))))
                    .isInstanceOf(Overtaken.class);
            assertThat(store.progress().of(QAZI)).isEqualTo(Applied.NOTHING);
        }
    }

    private static ParkingFold folded(Map<Address, Version> before, List<LedgerEntry> events) {
        var fold = new ParkingFold(before, Map.of());
        for (var event : events) fold.fold(event, Projections.all());
        return fold;
    }

    private static List<Address> addresses(List<LedgerEntry> events) {
        return events.stream()
                .flatMap(event -> Routed.of(event, Projections.all()).addresses().stream())
                .distinct()
                .toList();
    }

    private static List<Progress.Step> step(Applied from, LedgerEntry last) {
        var to = new Applied(last.organisationSequence(), last.position(), last.sequencedAt());
        return List.of(new Progress.Step(QAZI, from, to));
    }
}
