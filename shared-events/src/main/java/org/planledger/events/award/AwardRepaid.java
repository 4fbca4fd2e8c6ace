package org.planledger.events.award;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.planledger.events.Baku;
import org.planledger.events.EventType;
import org.planledger.events.fund.EntryId;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * An award whose payment was voided in the fund was paid again. The award was given before, and counts once.
 *
 * @param awardId the card
 * @param items the plan items it serves
 * @param student the student
 * @param amountQepik amount in qəpik, 1 or more
 * @param paidOn the day it was paid
 * @param entryId the entry of the fund
 */
@EventType(name = "award.repaid")
public record AwardRepaid(
        AwardId awardId, List<ItemId> items, PersonId student, long amountQepik, LocalDate paidOn, EntryId entryId)
        implements AwardEvent {
    public AwardRepaid {
        items = List.copyOf(items);
    }

    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(paidOn);
    }
}
