package org.planledger.query.reconciliation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.planledger.events.LedgerEntry;
import org.planledger.query.view.Address;
import org.planledger.query.view.Change;
import org.planledger.query.view.Parked;
import org.planledger.query.view.ParkingFold;
import org.planledger.query.view.Projection;
import org.planledger.query.view.Routed;
import org.planledger.query.view.Version;

/** One organisation's events folded in memory, event by event: what the views have to be. */
final class Folding {
    private final List<Projection<?>> projections;
    private final Map<Address, Version> views = new HashMap<>();
    private final Map<UUID, Head> heads = new HashMap<>();
    private Map<Parked.Stream, Long> parked = Map.of();

    /** An aggregate's last event. */
    record Head(long sequence, long position, long organisationSequence) {}

    Folding(List<Projection<?>> projections) {
        this.projections = projections;
    }

    /** Views that can change, tombstones included, at the last event folded. */
    Map<Address, Version> views() {
        return views;
    }

    Map<UUID, Head> heads() {
        return heads;
    }

    /** Folds one event, with parking; the documents that it makes or changes. Those that never change again are not kept. */
    List<Change> fold(LedgerEntry entry) {
        var routed = Routed.of(entry, projections);
        var before = new HashMap<Address, Version>();
        for (var address : routed.addresses()) {
            var version = views.get(address);
            if (version != null) before.put(address, version);
        }
        var fold = new ParkingFold(before, parked);
        fold.fold(routed);
        if (!fold.parked().isEmpty()) parked = fold.streams();
        for (var change : fold.changes()) {
            if (!change.address().projection().immutable()) views.put(change.address(), change.after());
        }
        var envelope = entry.envelope();
        heads.put(
                envelope.aggregateId(), new Head(envelope.sequence(), entry.position(), entry.organisationSequence()));
        return fold.changes();
    }
}
