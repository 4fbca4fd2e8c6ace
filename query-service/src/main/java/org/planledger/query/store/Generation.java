package org.planledger.query.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.planledger.query.view.Projection;

/**
 * One set of views, folded from one history by one version of the folds, in a database of its own.
 *
 * @param number greater than all before
 * @param id never the same again, even if the numbers begin anew in a wiped store
 * @param historyId the history it is folded from
 * @param topic where that history is published
 * @param foldVersion the revisions of all projections
 * @param state what it is good for
 * @param since when it came into that state
 */
public record Generation(
        int number, UUID id, UUID historyId, String topic, String foldVersion, State state, Instant since) {
    /** The revision of the form that documents are stored in. */
    static final String FORM = "form:1";

    /** What a generation is good for. */
    public enum State {
        /** Its database is being made. */
        STARTING,
        /** It is catching up. */
        BUILDING,
        /** It answers queries. */
        LIVE,
        /** A newer one answers; this one is about to be dropped. */
        RETIRED,
        /** Only its record is left, so that its history is never begun again. */
        DROPPED
    }

    /** It is, or will be, of use. */
    public boolean usable() {
        return state == State.BUILDING || state == State.LIVE;
    }

    /** Whether a kind of document was folded as this program folds it, so that this program understands it. */
    public boolean folds(Projection<?> projection) {
        return List.of(foldVersion.split(",", -1)).containsAll(List.of(FORM, fold(projection)));
    }

    static String fold(Projection<?> projection) {
        return projection.collection() + ":" + projection.revision();
    }
}
