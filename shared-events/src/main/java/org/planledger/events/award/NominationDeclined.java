package org.planledger.events.award;

import java.util.List;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.UserId;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * The head declined the nomination.
 *
 * @param awardId the card
 * @param items the plan items it serves
 * @param student the student
 * @param declinedBy who
 * @param declineReason why
 */
@EventType(name = "award.declined")
public record NominationDeclined(
        AwardId awardId, List<ItemId> items, PersonId student, UserId declinedBy, Ciphertext declineReason)
        implements AwardEvent {
    public NominationDeclined {
        items = List.copyOf(items);
    }
}
