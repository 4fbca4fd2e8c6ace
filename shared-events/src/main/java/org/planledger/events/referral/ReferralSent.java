package org.planledger.events.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Baku;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.partner.PartnerId;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * The veteran was referred to an employment office. Revision 2 can name it by its card in the register of partners.
 *
 * @param referralId the card
 * @param items the plan items it serves
 * @param veteran the veteran
 * @param office which office, in words; null if its card says it
 * @param partner the office's card in the register of partners; null if it has none
 * @param sentOn the day
 */
@EventType(name = "referral.sent", revision = 2, alsoReads = 1)
public record ReferralSent(
        ReferralId referralId,
        List<ItemId> items,
        PersonId veteran,
        @Nullable Ciphertext office,
        @Nullable PartnerId partner,
        LocalDate sentOn)
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
