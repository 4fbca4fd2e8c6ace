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
 * Money was donated (ianə) into the fund.
 *
 * @param fundId the fund
 * @param entryId the entry this makes
 * @param receiptNumber number of the receipt (qəbz), dense within the fund, from 1
 * @param amountQepik amount, 1 or more
 * @param donor who gave; null when the donor stays unnamed
 * @param receivedOn the day it came in
 * @param items the plan items it serves
 * @param note what else is to be known
 */
@EventType(name = "fund.donation-registered")
public record DonationRegistered(
        FundId fundId,
        EntryId entryId,
        long receiptNumber,
        long amountQepik,
        @Nullable PersonId donor,
        LocalDate receivedOn,
        List<ItemId> items,
        @Nullable Ciphertext note)
        implements FundEvent {
    public DonationRegistered {
        items = List.copyOf(items);
    }

    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(receivedOn);
    }
}
