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
 * The veteran was referred to an employment office.
 *
 * @param referralId the card
 * @param items the plan items it serves
 * @param veteran the veteran
 * @param office which office
 * @param sentOn the day
 */
@EventType(name = "referral.sent")
public record ReferralSent(
        ReferralId referralId, List<ItemId> items, PersonId veteran, Ciphertext office, LocalDate sentOn)
        implements ReferralEvent {
    public ReferralSent {
        items = List.copyOf(items);
    }

    @Override
    public int deeds() {
        return 1;
    }

    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(sentOn);
    }
}
