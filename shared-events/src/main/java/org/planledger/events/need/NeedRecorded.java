package org.planledger.events.need;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Baku;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * A need was heard.
 *
 * @param needId the need this begins
 * @param items the plan items it was learned for, one or more
 * @param kind what sort of need
 * @param person the veteran whose need it is; null if it is not one person's
 * @param text the need, in words
 * @param heardOn the day
 * @param source where it was heard
 */
@EventType(name = "need.recorded")
public record NeedRecorded(
        NeedId needId,
        List<ItemId> items,
        NeedKind kind,
        @Nullable PersonId person,
        Ciphertext text,
        LocalDate heardOn,
        NeedSource source)
        implements NeedEvent {
    public NeedRecorded {
        items = List.copyOf(items);
    }

    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(heardOn);
    }
}
