package org.planledger.events.aid;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.UserId;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * A second person approved the support; it may be paid.
 *
 * @param aidId the card
 * @param items the plan items it serves
 * @param veteran the veteran
 * @param requestedBy who had asked
 * @param approvedBy who approved; somebody else
 * @param note what is to be minded; null if nothing
 */
@EventType(name = "aid.approved")
public record AidApproved(
        AidId aidId,
        List<ItemId> items,
        PersonId veteran,
        UserId requestedBy,
        UserId approvedBy,
        @Nullable Ciphertext note)
        implements AidEvent {
    public AidApproved {
        items = List.copyOf(items);
    }
}
