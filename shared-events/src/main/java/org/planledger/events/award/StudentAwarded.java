package org.planledger.events.award;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Baku;
import org.planledger.events.EventType;
import org.planledger.events.UserId;
import org.planledger.events.fund.EntryId;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * A second person gave the award.
 *
 * @param awardId the card
 * @param items the plan items it serves
 * @param student the student
 * @param amountQepik what the fund pays; 0 for a diploma
 * @param paidOn the day it was given
 * @param entryId the fund's entry that pays it; null for a diploma
 * @param awardedBy who; not who nominated
 */
@EventType(name = "award.given")
public record StudentAwarded(
        AwardId awardId,
        List<ItemId> items,
        PersonId student,
        long amountQepik,
        LocalDate paidOn,
        @Nullable EntryId entryId,
        UserId awardedBy)
        implements AwardEvent {
    public StudentAwarded {
        items = List.copyOf(items);
    }

    @Override
    public int deeds() {
        return 1;
    }

    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(paidOn);
    }
}
