package org.planledger.events.rhythm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * It was agreed how often a veteran is visited at home, for the first time or anew.
 *
 * @param rhythmId the rhythm; follows from the veteran
 * @param items the plan items that visits to the veteran serve, one or more
 * @param person the veteran
 * @param everyDays at least one visit in so many days, 1 to 365
 * @param mobilityLimited whether the veteran has limited mobility and comes first
 * @param note what was said about it; null if nothing
 */
@EventType(name = "rhythm.set")
public record RhythmSet(
        RhythmId rhythmId,
        List<ItemId> items,
        PersonId person,
        int everyDays,
        boolean mobilityLimited,
        @Nullable Ciphertext note)
        implements RhythmEvent {
    public RhythmSet {
        items = List.copyOf(items);
    }
}
