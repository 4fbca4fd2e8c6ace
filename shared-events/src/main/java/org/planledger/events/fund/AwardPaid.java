package org.planledger.events.fund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.planledger.events.Baku;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * An award (mükafat) to a student was paid from the fund.
 *
 * @param fundId the fund
 * @param entryId the entry this makes
 * @param receiptNumber number of the receipt (qəbz), dense within the fund, from 1
 * @param amountQepik amount, 1 or more; never above the balance
 * @param student who received it
 * @param paidOn the day it was paid
 * @param items the plan items it serves
 * @param reason what it is for
 */
@EventType(name = "fund.award-paid")
public record AwardPaid(
        FundId fundId,
        EntryId entryId,
        long receiptNumber,
        long amountQepik,
        PersonId student,
        LocalDate paidOn,
        List<ItemId> items,
        Ciphertext reason)
        implements FundEvent {
    public AwardPaid {
        items = List.copyOf(items);
    }

    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(paidOn);
    }
}
