package org.planledger.events.aid;

import java.time.LocalDate;
import java.util.List;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.UserId;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * Support to a veteran from the fund was asked for.
 *
 * @param aidId the card this begins
 * @param items the plan items it serves
 * @param veteran who is to receive it
 * @param amountQepik how much, 1 or more
 * @param purpose what it is for
 * @param neededOn the day it is needed
 * @param requestedBy who asked
 */
@EventType(name = "aid.requested")
public record AidRequested(
        AidId aidId,
        List<ItemId> items,
        PersonId veteran,
        long amountQepik,
        Ciphertext purpose,
        LocalDate neededOn,
        UserId requestedBy)
        implements AidEvent {
    public AidRequested {
        items = List.copyOf(items);
    }
}
