package org.planledger.query.replay;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.planledger.events.LedgerEntry;
import org.planledger.events.OrganisationId;
import org.planledger.query.store.Applied;
import org.planledger.query.store.GenerationStore;
import org.planledger.query.store.LiveViews;
import org.planledger.query.view.ParkingFold;
import org.planledger.query.view.PastViews;
import org.planledger.query.view.Projection;

/**
 * Folds from the first event, every time. The cost is told to whoever asked.
 *
 * <p>For maintainers: documents of one event each never change, so those of the past are those of the present up to the place. They
 * are most of all documents, and are read from the store instead of being made again.
 */
public final class Replay {
    private final List<Projection<?>> projections;

    /** Folds into these. */
    public Replay(List<Projection<?>> projections) {
        this.projections = List.copyOf(projections);
    }

    /**
     * The past, and what it cost to see it.
     *
     * @param views the views as they were
     * @param events how many events were folded
     * @param took how long it took
     */
    public record Folded(PastViews views, long events, Duration took) {}

    /** An organisation's views as they were. */
    public Folded fold(GenerationStore store, OrganisationId organisation, AsOf asOf) {
        var begun = System.nanoTime();
        var kept = projections.stream()
                .filter(projection ->
                        projection.immutable() && store.generation().folds(projection))
                .collect(Collectors.toSet());
        var run = new Run(
                projections.stream().filter(each -> !kept.contains(each)).toList());
        store.history().visit(organisation, 0, entry -> asOf.includes(entry) && run.fold(entry));
        var instant = asOf instanceof AsOf.AtInstant at ? at.instant() : run.last.sequencedAt();
        var unchanged = LiveViews.upTo(store, organisation, run.last, instant);
        var views = new PastViews(unchanged, kept, run.folded);
        return new Folded(views, run.events, Duration.ofNanos(System.nanoTime() - begun));
    }

    private static final class Run {
        private final List<Projection<?>> projections;
        private final ParkingFold folded = new ParkingFold();
        private long events;
        private Applied last = Applied.NOTHING;

        Run(List<Projection<?>> projections) {
            this.projections = projections;
        }

        boolean fold(LedgerEntry entry) {
            folded.fold(entry, projections);
            events++;
            last = new Applied(entry.organisationSequence(), entry.position(), entry.sequencedAt());
            return true;
        }
    }
}
