package org.planledger.events.referral;

import org.planledger.events.CardEvent;

/** Everything that can have happened to a referral (məşğulluğa yönəldilmə). */
public sealed interface ReferralEvent extends CardEvent
        permits ReferralOpened,
                ReferralSent,
                ReferralAccepted,
                ReferralDeclined,
                PlacementRecorded,
                PlacementKept,
                PlacementLost,
                ReferralClosed {
    /** The card. */
    ReferralId referralId();

    @Override
    default ReferralId card() {
        return referralId();
    }
}
