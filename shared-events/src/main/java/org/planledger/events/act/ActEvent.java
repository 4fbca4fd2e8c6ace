package org.planledger.events.act;

import org.planledger.events.CardEvent;

/** Everything that can have happened to a normative act. */
public sealed interface ActEvent extends CardEvent permits NormativeActRegistered, NormativeActStudied {
    /** The card itself. */
    ActId actId();

    @Override
    default ActId card() {
        return actId();
    }
}
