package org.planledger.events.fund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.planledger.events.Baku;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.plan.ItemId;

/**
 * A cost of an activity was paid from the fund.
 *
 * @param fundId the fund
 * @param entryId the entry this makes
 * @param receiptNumber number of the receipt (qəbz), dense within the fund, from 1
 * @param amountQepik amount, 1 or more; never above the balance
 * @param activity which activity
 * @param paidOn the day it was paid
 * @param items the plan items it serves
 * @param purpose what it is for
 */
@EventType(name = "fund.cost-paid")
public record CostPaid(
        FundId fundId,
        EntryId entryId,
        long receiptNumber,
        long amountQepik,
        ActivityId activity,
        LocalDate paidOn,
        List<ItemId> items,
        Ciphertext purpose)
        implements FundEvent {
    public CostPaid {
        items = List.copyOf(items);
    }

    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(paidOn);
    }
}
