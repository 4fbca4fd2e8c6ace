package org.planledger.events.referral;

import java.util.List;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * Help to find suitable work for a veteran began.
 *
 * @param referralId the card this begins
 * @param items the plan items it serves
 * @param veteran the veteran
 * @param wish what work is wished for
 */
@EventType(name = "referral.opened")
public record ReferralOpened(ReferralId referralId, List<ItemId> items, PersonId veteran, Ciphertext wish)
        implements ReferralEvent {
    public ReferralOpened {
        items = List.copyOf(items);
    }
}
