package org.planledger.events.need;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * A need is none any more, or was recorded by mistake.
 *
 * @param needId the need
 * @param items the plan items it was learned for
 * @param person the veteran whose need it is; null if it is not one person's
 * @param reason why
 */
@EventType(name = "need.withdrawn")
public record NeedWithdrawn(
        NeedId needId, List<ItemId> items, @Nullable PersonId person, Ciphertext reason) implements NeedEvent {
    public NeedWithdrawn {
        items = List.copyOf(items);
    }
}
