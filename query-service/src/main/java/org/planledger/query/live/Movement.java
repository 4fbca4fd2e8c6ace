package org.planledger.query.live;

import java.util.List;
import org.planledger.events.plan.ItemId;

/**
 * The views have moved.
 *
 * @param position of the newest event they contain
 * @param organisationSequence of that event within the organisation
 * @param items the plan items that the events since the last message concern
 */
public record Movement(long position, long organisationSequence, List<ItemId> items) {
    public Movement {
        items = List.copyOf(items);
    }
}
