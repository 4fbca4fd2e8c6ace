package org.planledger.events.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.planledger.events.Baku;
import org.planledger.events.EventType;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * It was verified that the veteran does not work there any more.
 *
 * @param referralId the card
 * @param items the plan items it serves
 * @param veteran the veteran
 * @param milestone after how long
 * @param confirmedOn the day it was verified
 */
@EventType(name = "referral.lost")
public record PlacementLost(
        ReferralId referralId, List<ItemId> items, PersonId veteran, Milestone milestone, LocalDate confirmedOn)
        implements ReferralEvent {
    public PlacementLost {
        items = List.copyOf(items);
    }

    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(confirmedOn);
    }
}
