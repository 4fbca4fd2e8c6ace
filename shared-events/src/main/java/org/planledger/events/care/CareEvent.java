package org.planledger.events.care;

import org.planledger.events.CardEvent;

/** Everything that can have happened to a time that support was given. */
public sealed interface CareEvent extends CardEvent permits CareGiven, CareVoided {
    /** The time that support was given. */
    CareId careId();

    @Override
    default CareId card() {
        return careId();
    }
}
