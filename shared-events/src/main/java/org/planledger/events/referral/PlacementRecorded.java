package org.planledger.events.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.planledger.events.Baku;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * The veteran began to work.
 *
 * @param referralId the card
 * @param items the plan items it serves
 * @param veteran the veteran
 * @param employer where
 * @param placedOn the first day at work
 */
@EventType(name = "referral.placed")
public record PlacementRecorded(
        ReferralId referralId, List<ItemId> items, PersonId veteran, Ciphertext employer, LocalDate placedOn)
        implements ReferralEvent {
    public PlacementRecorded {
        items = List.copyOf(items);
    }

    @Override
    public int deeds() {
        return 1;
    }

    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(placedOn);
    }
}
