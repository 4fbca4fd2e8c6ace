package org.planledger.events.need;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.EventType;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;
import org.planledger.events.service.ServiceId;

/**
 * A service was determined that answers a need.
 *
 * @param needId the need
 * @param items the plan items it was learned for
 * @param person the veteran whose need it is; null if it is not one person's
 * @param service the service
 */
@EventType(name = "need.answered")
public record NeedAnswered(
        NeedId needId, List<ItemId> items, @Nullable PersonId person, ServiceId service) implements NeedEvent {
    public NeedAnswered {
        items = List.copyOf(items);
    }
}
