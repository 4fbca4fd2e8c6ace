package org.planledger.events.need;

import org.planledger.events.CardEvent;

/** Everything that can have happened to a need. */
public sealed interface NeedEvent extends CardEvent permits NeedRecorded, NeedConfirmed, NeedAnswered, NeedWithdrawn {
    /** The need. */
    NeedId needId();

    @Override
    default NeedId card() {
        return needId();
    }
}
