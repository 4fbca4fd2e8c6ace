package org.planledger.events.rhythm;

import java.util.List;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * No rhythm of visits holds for a veteran any more.
 *
 * @param rhythmId the rhythm
 * @param items the plan items that visits to the veteran served
 * @param person the veteran
 * @param reason why
 */
@EventType(name = "rhythm.ended")
public record RhythmEnded(RhythmId rhythmId, List<ItemId> items, PersonId person, Ciphertext reason)
        implements RhythmEvent {
    public RhythmEnded {
        items = List.copyOf(items);
    }
}
