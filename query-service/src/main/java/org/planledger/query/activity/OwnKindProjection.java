package org.planledger.query.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Recorded;
import org.planledger.events.kind.KindDefined;
import org.planledger.query.view.Projection;

/** Keeps what the centre's own kinds of activity are called, for lists of activities. */
public final class OwnKindProjection implements Projection<OwnKindView> {
    /** The one projection of own kinds. */
    public static final OwnKindProjection OWN_KINDS = new OwnKindProjection();

    private OwnKindProjection() {}

    @Override
    public String collection() {
        return "ownkinds";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public Class<OwnKindView> type() {
        return OwnKindView.class;
    }

    @Override
    public List<String> touches(Recorded<?> recorded) {
        return recorded.event() instanceof KindDefined defined
                ? List.of(defined.kindId().toString())
                : List.of();
    }

    @Override
    public @Nullable OwnKindView fold(@Nullable OwnKindView view, String id, Recorded<?> recorded) {
        return recorded.event() instanceof KindDefined defined
                ? new OwnKindView(defined.kindId(), defined.name())
                : view;
    }

    @Override
    public List<String> indexed() {
        return List.of();
    }
}
