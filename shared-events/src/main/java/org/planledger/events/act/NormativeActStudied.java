package org.planledger.events.act;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Baku;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.plan.ItemId;

/**
 * A normative act was studied together.
 *
 * @param actId the act
 * @param items the plan items it serves, one or more
 * @param studiedOn the day
 * @param participants how many took part, 1 or more
 * @param found what was found; null if nothing was said
 */
@EventType(name = "act.studied")
public record NormativeActStudied(
        ActId actId,
        List<ItemId> items,
        LocalDate studiedOn,
        int participants,
        @Nullable Ciphertext found) implements ActEvent {
    public NormativeActStudied {
        items = List.copyOf(items);
    }

    @Override
    public int deeds() {
        return 1;
    }

    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(studiedOn);
    }
}
