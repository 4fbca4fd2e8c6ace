package org.planledger.events.aid;

import java.util.List;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.UserId;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * The head declined the support.
 *
 * @param aidId the card
 * @param items the plan items it serves
 * @param veteran the veteran
 * @param declinedBy who
 * @param reason why
 */
@EventType(name = "aid.declined")
public record AidDeclined(AidId aidId, List<ItemId> items, PersonId veteran, UserId declinedBy, Ciphertext reason)
        implements AidEvent {
    public AidDeclined {
        items = List.copyOf(items);
    }
}
