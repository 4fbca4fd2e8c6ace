package org.planledger.query.visit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Recorded;
import org.planledger.events.visit.VisitEvent;
import org.planledger.events.visit.VisitRecorded;
import org.planledger.events.visit.VisitVoided;
import org.planledger.query.view.Projection;

/** Folds a visit's events into {@link VisitView}. */
public final class VisitProjection implements Projection<VisitView> {
    /** The one projection of visits. */
    public static final VisitProjection VISITS = new VisitProjection();

    private VisitProjection() {}

    @Override
    public String collection() {
        return "visits";
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public Class<VisitView> type() {
        return VisitView.class;
    }

    @Override
    public List<String> touches(Recorded<?> recorded) {
        return recorded.event() instanceof VisitEvent event
                ? List.of(event.visitId().toString())
                : List.of();
    }

    @Override
    public @Nullable VisitView fold(@Nullable VisitView view, String id, Recorded<?> recorded) {
        if (!(recorded.event() instanceof VisitEvent event)) return view;
        var envelope = recorded.envelope();
        return switch (event) {
            case VisitRecorded e ->
                VisitView.begun(e, recorded.late(), envelope.recordedAt(), envelope.actor(), envelope.sequence());
            case VisitVoided e -> view == null ? null : view.voided(e.reason(), envelope.sequence());
        };
    }

    @Override
    public List<String> indexed() {
        return List.of("visitedOn", "items", "person", "voided");
    }
}
