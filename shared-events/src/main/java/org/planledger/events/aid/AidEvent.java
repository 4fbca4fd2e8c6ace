package org.planledger.events.aid;

import org.planledger.events.CardEvent;

/** Everything that can have happened to a request for support (dəstək istəyi). */
public sealed interface AidEvent extends CardEvent permits AidRequested, AidApproved, AidDeclined, AidPaid {
    /** The card. */
    AidId aidId();

    @Override
    default AidId card() {
        return aidId();
    }
}
