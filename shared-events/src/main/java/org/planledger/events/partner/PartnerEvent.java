package org.planledger.events.partner;

import org.planledger.events.CardEvent;

/** Everything that can have happened to a partner. */
public sealed interface PartnerEvent extends CardEvent
        permits PartnerRegistered, PartnerCorrected, CooperationOpened, CooperationEnded {
    /** The card itself. */
    PartnerId partnerId();

    @Override
    default PartnerId card() {
        return partnerId();
    }
}
