package org.planledger.events.aid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.planledger.events.Baku;
import org.planledger.events.EventType;
import org.planledger.events.fund.EntryId;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * The approved support was paid from the fund.
 *
 * @param aidId the card
 * @param items the plan items it serves
 * @param veteran the veteran
 * @param amountQepik how much
 * @param entryId the fund's entry that pays it
 * @param paidOn the day it was paid
 */
@EventType(name = "aid.paid")
public record AidPaid(
        AidId aidId, List<ItemId> items, PersonId veteran, long amountQepik, EntryId entryId, LocalDate paidOn)
        implements AidEvent {
    public AidPaid {
        items = List.copyOf(items);
    }

    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(paidOn);
    }
}
