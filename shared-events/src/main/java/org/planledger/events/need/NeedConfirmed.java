package org.planledger.events.need;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * A need was looked at and confirmed: it waits for a service.
 *
 * @param needId the need
 * @param items the plan items it was learned for
 * @param person the veteran whose need it is; null if it is not one person's
 * @param note what was said about it; null if nothing
 */
@EventType(name = "need.confirmed")
public record NeedConfirmed(
        NeedId needId,
        List<ItemId> items,
        @Nullable PersonId person,
        @Nullable Ciphertext note) implements NeedEvent {
    public NeedConfirmed {
        items = List.copyOf(items);
    }
}
