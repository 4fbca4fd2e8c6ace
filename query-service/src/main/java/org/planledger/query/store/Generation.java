package org.planledger.query.store;

import java.time.Instant;
import java.util.UUID;

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
}
