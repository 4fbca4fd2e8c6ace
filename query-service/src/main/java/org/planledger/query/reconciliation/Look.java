package org.planledger.query.reconciliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.planledger.events.LedgerEntry;
import org.planledger.events.OrganisationId;
import org.planledger.events.Sha256;
import org.planledger.query.ledger.Ledger;
import org.planledger.query.reconciliation.State.Compared;
import org.planledger.query.store.Applied;
import org.planledger.query.store.GenerationStore;
import org.planledger.query.store.StoredDocuments;
import org.planledger.query.view.Parked;
import org.planledger.query.view.Projection;
import org.planledger.query.view.Routed;

/**
 * What an organisation got since the last look: each event is kept as the ledger has it, and each document that it touches
 * has come at least as far. What the documents say is compared by a full comparison only, which folds from the first event.
 */
final class Look {
    private final GenerationStore store;
    private final StoredDocuments documents;
    private final List<Projection<?>> projections;
    private final Entries entries;
    private final List<Difference> found = new ArrayList<>();

    Look(GenerationStore store, List<Projection<?>> projections, Ledger ledger, Runnable alive) {
        this.store = store;
        this.documents = new StoredDocuments(store);
        this.projections = projections;
        this.entries = new Entries(ledger, store.generation().historyId(), alive);
    }

    List<Difference> found() {
        return found;
    }

    /** Compares what came after a place, up to where the views are said to be. */
    Compared on(OrganisationId organisation, Compared from, Applied applied) {
        var place = new Compared[] {from};
        entries.visit(organisation, from.sequence(), applied.organisationSequence(), page -> {
            history(organisation, page);
            touched(organisation, page);
            for (var entry : page) {
                var hash = Sha256.hex(
                        HexFormat.of().parseHex(place[0].hash()), HexFormat.of().parseHex(entry.leafHash()));
                place[0] = new Compared(entry.organisationSequence(), entry.position(), hash);
            }
        });
        return place[0];
    }

    private void history(OrganisationId organisation, List<LedgerEntry> page) {
        var expected = new HashMap<String, LedgerEntry>();
        for (var entry : page) {
            expected.put(StoredDocuments.key(organisation, Long.toString(entry.organisationSequence())), entry);
        }
        var there = documents.find(StoredDocuments.HISTORY, expected.keySet());
        expected.forEach((key, entry) -> {
            var stored = there.get(key);
            var name = StoredDocuments.HISTORY + "/" + key;
            if (stored == null) add(Kind.HISTORY_MISSING, entry, name, List.of());
            else {
                var tree = StoredDocuments.event(entry);
                if (!StoredDocuments.same(tree, stored.tree())) {
                    add(Kind.HISTORY_CHANGED, entry, name, Fields.differing(tree, stored.tree()));
                }
            }
        });
    }

    private void touched(OrganisationId organisation, List<LedgerEntry> page) {
        var parked = store.parked().streams(List.of(organisation));
        var last = new HashMap<Projection<?>, Map<String, LedgerEntry>>();
        for (var entry : page) {
            for (var route : Routed.of(entry, projections).routes()) {
                // What is parked is not in the documents, and said not to be.
                boolean taken = !parked.containsKey(Parked.Stream.of(route.projection(), entry));
                if (taken && route instanceof Routed.Route.Into into) {
                    for (var address : into.touched().addresses()) {
                        last.computeIfAbsent(address.projection(), _ -> new HashMap<>())
                                .put(StoredDocuments.key(organisation, address.id()), entry);
                    }
                }
            }
        }
        last.forEach((projection, expected) -> {
            var there = documents.find(projection.collection(), expected.keySet());
            expected.forEach((key, entry) -> {
                var stored = there.get(key);
                // One that is not there may have come and gone within a batch: the full comparison folds it and knows.
                if (stored != null && stored.position() < entry.position()) {
                    add(Kind.VIEW_STALE, entry, OrganisationComparison.name(projection, key), List.of("position"));
                }
            });
        });
    }

    private void add(Kind kind, LedgerEntry entry, String name, List<String> fields) {
        found.add(Difference.of(
                kind, entry.envelope().organisation(), name, entry.position(), entry.organisationSequence(), fields));
    }
}
