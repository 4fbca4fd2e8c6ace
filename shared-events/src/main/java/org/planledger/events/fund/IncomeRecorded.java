package org.planledger.events.fund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.planledger.events.Baku;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.plan.ItemId;

/**
 * Income other than a donation came into the fund, such as the takings of a sale exhibition (satış sərgisi).
 *
 * @param fundId the fund
 * @param entryId the entry this makes
 * @param receiptNumber number of the receipt (qəbz), dense within the fund, from 1
 * @param amountQepik amount, 1 or more
 * @param receivedOn the day it came in
 * @param items the plan items it serves
 * @param source what it came from
 */
@EventType(name = "fund.income-recorded")
public record IncomeRecorded(
        FundId fundId,
        EntryId entryId,
        long receiptNumber,
        long amountQepik,
        LocalDate receivedOn,
        List<ItemId> items,
        Ciphertext source)
        implements FundEvent {
    public IncomeRecorded {
        items = List.copyOf(items);
    }

    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(receivedOn);
    }
}
