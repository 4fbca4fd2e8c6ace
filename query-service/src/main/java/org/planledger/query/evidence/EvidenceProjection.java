package org.planledger.query.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Recorded;
import org.planledger.events.evidence.EvidenceAttached;
import org.planledger.events.evidence.EvidenceEvent;
import org.planledger.query.view.Projection;

/** Folds a piece of evidence's events into {@link EvidenceView}. */
public final class EvidenceProjection implements Projection<EvidenceView> {
    /** The one projection of evidence. */
    public static final EvidenceProjection EVIDENCE = new EvidenceProjection();

    private EvidenceProjection() {}

    @Override
    public String collection() {
        return "evidence";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public Class<EvidenceView> type() {
        return EvidenceView.class;
    }

    @Override
    public List<String> touches(Recorded<?> recorded) {
        return recorded.event() instanceof EvidenceEvent event
                ? List.of(event.evidenceId().toString())
                : List.of();
    }

    @Override
    public @Nullable EvidenceView fold(@Nullable EvidenceView view, String id, Recorded<?> recorded) {
        if (!(recorded.event() instanceof EvidenceEvent event)) return view;
        var envelope = recorded.envelope();
        return switch (event) {
            case EvidenceAttached e ->
                new EvidenceView(
                        e.evidenceId(),
                        e.subject(),
                        e.items(),
                        e.sha256(),
                        e.fileName(),
                        e.mediaType(),
                        e.sizeBytes(),
                        e.caption(),
                        envelope.recordedAt(),
                        envelope.actor());
        };
    }

    @Override
    public List<String> indexed() {
        return List.of("items", "at");
    }
}
