package org.planledger.events.minutes;

import org.planledger.events.CardEvent;

/** Everything that can have happened to minutes. */
public sealed interface MinutesEvent extends CardEvent permits MinutesRecorded, MinutesVoided {
    /** The card itself. */
    MinutesId minutesId();

    @Override
    default MinutesId card() {
        return minutesId();
    }
}
