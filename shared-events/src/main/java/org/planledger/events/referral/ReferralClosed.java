package org.planledger.events.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * The help ended.
 *
 * @param referralId the card
 * @param items the plan items it serves
 * @param veteran the veteran
 * @param outcome how
 * @param reason why; null only when the work was found and kept
 */
@EventType(name = "referral.closed")
public record ReferralClosed(
        ReferralId referralId,
        List<ItemId> items,
        PersonId veteran,
        ReferralOutcome outcome,
        @Nullable Ciphertext reason)
        implements ReferralEvent {
    public ReferralClosed {
        items = List.copyOf(items);
    }
}
