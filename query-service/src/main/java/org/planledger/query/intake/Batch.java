package org.planledger.query.intake;

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
import org.planledger.query.view.Events;
import org.planledger.query.view.Projection;
import org.planledger.query.view.Touched;
import org.planledger.query.view.Workspace;

/** Entries that follow on what is applied: folded together and written together. */
final class Batch {
    private final GenerationStore store;
    private final List<Projection<?>> projections;

    Batch(GenerationStore store, List<Projection<?>> projections) {
        this.store = store;
        this.projections = projections;
    }

    /**
     * Loads the touched documents once, folds, and writes.
     *
     * @param entries of any organisations, each organisation's without a gap after where it is
     * @param applied where the organisations are
     * @return where they are now
     */
    Map<OrganisationId, Applied> apply(List<LedgerEntry> entries, Map<OrganisationId, Applied> applied) {
        var touched = new ArrayList<Touched>();
        var addresses = new LinkedHashSet<Address>();
        for (var entry : entries) {
            var touches = Touched.of(Events.recorded(entry), projections);
            touched.add(touches);
            addresses.addAll(touches.addresses());
        }
        var workspace = new Workspace(store.documents().load(addresses));
        touched.forEach(workspace::fold);
        var reached = new LinkedHashMap<OrganisationId, Applied>();
        for (var entry : entries) {
            reached.put(
                    entry.envelope().organisation(),
                    new Applied(entry.organisationSequence(), entry.position(), entry.sequencedAt()));
        }
        store.write(workspace.changes(), entries, steps(applied, reached));
        return reached;
    }

    private static List<Progress.Step> steps(
            Map<OrganisationId, Applied> applied, Map<OrganisationId, Applied> reached) {
        return reached.entrySet().stream()
                .map(step -> new Progress.Step(
                        step.getKey(), applied.getOrDefault(step.getKey(), Applied.NOTHING), step.getValue()))
                .toList();
    }
}
