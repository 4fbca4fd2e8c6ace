package org.planledger.events.award;

import org.planledger.events.CardEvent;

/** Everything that can have happened to an award (mükafat). */
public sealed interface AwardEvent extends CardEvent
        permits StudentNominated, StudentAwarded, AwardRepaid, NominationDeclined {
    /** The card. */
    AwardId awardId();

    @Override
    default AwardId card() {
        return awardId();
    }
}
