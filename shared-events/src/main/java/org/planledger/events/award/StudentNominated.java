package org.planledger.events.award;

import java.util.List;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.UserId;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * A student was nominated for an award.
 *
 * @param awardId the card this begins
 * @param items the plan items it serves
 * @param student the student
 * @param reason what for
 * @param hours hours of work behind it, 0 or more
 * @param nominatedBy who nominated
 */
@EventType(name = "award.nominated")
public record StudentNominated(
        AwardId awardId, List<ItemId> items, PersonId student, Ciphertext reason, int hours, UserId nominatedBy)
        implements AwardEvent {
    public StudentNominated {
        items = List.copyOf(items);
    }
}
