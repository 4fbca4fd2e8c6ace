package org.planledger.events.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Baku;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.partner.PartnerId;
import org.planledger.events.plan.ItemId;

/**
 * Contact was made with a partner.
 *
 * @param contactId the contact this begins
 * @param items the plan items it serves, one or more
 * @param partner with whom
 * @param madeOn the day
 * @param channel how
 * @param about what was spoken of
 * @param nextStep what is to be done next; null if nothing
 */
@EventType(name = "contact.made")
public record ContactMade(
        ContactId contactId,
        List<ItemId> items,
        PartnerId partner,
        LocalDate madeOn,
        ContactChannel channel,
        Ciphertext about,
        @Nullable Ciphertext nextStep)
        implements ContactEvent {
    public ContactMade {
        items = List.copyOf(items);
    }

    @Override
    public int deeds() {
        return 1;
    }

    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(madeOn);
    }
}
