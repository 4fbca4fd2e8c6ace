package org.planledger.query.intake;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.planledger.events.LedgerEntry;
import org.planledger.events.OrganisationId;
import org.planledger.query.store.Applied;
import org.planledger.query.store.GenerationStore;
import org.planledger.query.store.Progress;
import org.planledger.query.view.Address;
import org.planledger.query.view.Parked;
import org.planledger.query.view.ParkingFold;
import org.planledger.query.view.Projection;
import org.planledger.query.view.Routed;

/** Entries that follow on what is applied: folded together and written together. */
final class Batch {
    private final GenerationStore store;
    private final List<Projection<?>> projections;
    private final InstantSource clock;

    Batch(GenerationStore store, List<Projection<?>> projections, InstantSource clock) {
        this.store = store;
        this.projections = projections;
        this.clock = clock;
    }

    /**
     * What a batch came to.
     *
     * @param reached where the organisations are now
     * @param parked what the views lack of it
     * @param streams all that is parked, each with the organisation sequence from which on it is
     */
    record Outcome(Map<OrganisationId, Applied> reached, List<Parked> parked, Map<Parked.Stream, Long> streams) {}

    /**
     * Loads the touched documents once, folds, and writes; what a projection cannot take is parked before anything else
     * is written, so that no document is ever without an event that nobody knows it lacks.
     *
     * @param entries of any organisations, each organisation's without a gap after where it is
     * @param applied where the organisations are
     * @param streams what is parked of them already
     */
    Outcome apply(List<LedgerEntry> entries, Map<OrganisationId, Applied> applied, Map<Parked.Stream, Long> streams) {
        var routed = new ArrayList<Routed>();
        var addresses = new LinkedHashSet<Address>();
        for (var entry : entries) {
            var routes = Routed.of(entry, projections);
            routed.add(routes);
            addresses.addAll(routes.addresses());
        }
        var fold = new ParkingFold(store.documents().load(addresses), streams);
        routed.forEach(fold::fold);
        var reached = new LinkedHashMap<OrganisationId, Applied>();
        for (var entry : entries) {
            reached.put(
                    entry.envelope().organisation(),
                    new Applied(entry.organisationSequence(), entry.position(), entry.sequencedAt()));
        }
        var now = clock.instant();
        store.parked().keep(fold.parked(), now, Patience.first(now));
        store.write(fold.changes(), entries, steps(applied, reached));
        return new Outcome(reached, fold.parked(), fold.streams());
    }

    private static List<Progress.Step> steps(
            Map<OrganisationId, Applied> applied, Map<OrganisationId, Applied> reached) {
        return reached.entrySet().stream()
                .map(step -> new Progress.Step(
                        step.getKey(), applied.getOrDefault(step.getKey(), Applied.NOTHING), step.getValue()))
                .toList();
    }
}
