package org.planledger.events.rhythm;

import org.planledger.events.CardEvent;

/** Everything that can have happened to a rhythm. */
public sealed interface RhythmEvent extends CardEvent permits RhythmSet, RhythmEnded {
    /** The rhythm. */
    RhythmId rhythmId();

    @Override
    default RhythmId card() {
        return rhythmId();
    }
}
