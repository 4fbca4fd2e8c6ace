package org.planledger.query.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.planledger.events.LedgerEntry;
import org.planledger.events.OrganisationId;
import org.planledger.query.store.History;
import org.planledger.query.view.ParkingFold;
import org.planledger.query.view.PastViews;
import org.planledger.query.view.Projection;

/** Folds from the first event, every time. The cost is told to whoever asked. */
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
    public Folded fold(History history, OrganisationId organisation, AsOf asOf) {
        var begun = System.nanoTime();
        var run = new Run();
        history.visit(organisation, 0, entry -> asOf.includes(entry) && run.fold(entry));
        var instant = asOf instanceof AsOf.AtInstant at ? at.instant() : run.sequencedAt;
        var views = new PastViews(organisation, run.folded, run.position, run.sequencedAt, instant);
        return new Folded(views, run.events, Duration.ofNanos(System.nanoTime() - begun));
    }

    private final class Run {
        private final ParkingFold folded = new ParkingFold();
        private long events;
        private long position;
        private Instant sequencedAt = Instant.EPOCH;

        boolean fold(LedgerEntry entry) {
            folded.fold(entry, projections);
            events++;
            position = entry.position();
            sequencedAt = entry.sequencedAt();
            return true;
        }
    }
}
