package org.planledger.query.live;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.plan.ItemId;

/**
 * The views have moved, or, as the first message of a stream, this is where they are. Whoever shows less than the position of a
 * stream's first message has missed something, also between two streams, and asks again.
 *
 * @param position of the newest event they contain
 * @param organisationSequence of that event within the organisation
 * @param items the plan items that the events since the last message concern; null if it may be any
 */
public record Movement(
        long position, long organisationSequence, @Nullable List<ItemId> items) {
    public Movement {
        items = items == null ? null : List.copyOf(items);
    }

    /** The same place, and nothing is known of what moved. */
    Movement ofAnything() {
        return new Movement(position, organisationSequence, null);
    }
}
