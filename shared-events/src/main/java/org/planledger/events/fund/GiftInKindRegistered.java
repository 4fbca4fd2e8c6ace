package org.planledger.events.fund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Baku;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * Something other than money was donated; its estimated value is kept apart from the balance.
 *
 * @param fundId the fund
 * @param entryId the entry this makes
 * @param receiptNumber number of the receipt (qəbz), dense within the fund, from 1
 * @param estimatedQepik estimated value, 1 or more; not part of the balance
 * @param donor who gave; null when the donor stays unnamed
 * @param receivedOn the day it came in
 * @param items the plan items it serves
 * @param what what was given
 */
@EventType(name = "fund.gift-in-kind-registered")
public record GiftInKindRegistered(
        FundId fundId,
        EntryId entryId,
        long receiptNumber,
        long estimatedQepik,
        @Nullable PersonId donor,
        LocalDate receivedOn,
        List<ItemId> items,
        Ciphertext what)
        implements FundEvent {
    public GiftInKindRegistered {
        items = List.copyOf(items);
    }

    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(receivedOn);
    }
}
