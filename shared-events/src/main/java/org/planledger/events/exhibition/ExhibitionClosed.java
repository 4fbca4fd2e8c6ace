package org.planledger.events.exhibition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Baku;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.plan.ItemId;

/**
 * The exhibition ended.
 *
 * @param exhibitionId the card
 * @param items the plan items it serves
 * @param closedOn its last day
 * @param note what is to be known; null if nothing
 */
@EventType(name = "exhibition.closed")
public record ExhibitionClosed(
        ExhibitionId exhibitionId,
        List<ItemId> items,
        LocalDate closedOn,
        @Nullable Ciphertext note) implements ExhibitionEvent {
    public ExhibitionClosed {
        items = List.copyOf(items);
    }

    @Override
    public int deeds() {
        return 1;
    }

    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(closedOn);
    }
}
