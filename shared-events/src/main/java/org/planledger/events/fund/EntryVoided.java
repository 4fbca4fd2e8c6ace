package org.planledger.events.fund;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * A counter-entry takes a mistaken entry back; both stay.
 *
 * @param fundId the fund
 * @param entryId the counter-entry this makes
 * @param receiptNumber number of the counter-entry's receipt, dense within the fund
 * @param voided the entry taken back
 * @param entryDate the day of the entry taken back, so that its month is told what to take back
 * @param balanceQepik what this does to the balance: minus the voided income, plus the voided payment, 0 in kind
 * @param inKindQepik what this does to the value in kind: minus the voided gift, else 0
 * @param person whom the voided entry named, if anyone
 * @param items the plan items the voided entry served
 * @param reason why
 */
@EventType(name = "fund.entry-voided")
public record EntryVoided(
        FundId fundId,
        EntryId entryId,
        long receiptNumber,
        EntryId voided,
        LocalDate entryDate,
        long balanceQepik,
        long inKindQepik,
        @Nullable PersonId person,
        List<ItemId> items,
        Ciphertext reason)
        implements FundEvent {
    public EntryVoided {
        items = List.copyOf(items);
    }
}
