package org.planledger.events.exhibition;

import java.time.LocalDate;
import java.util.List;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.plan.ItemId;

/**
 * A sale exhibition was announced.
 *
 * @param exhibitionId the card this begins
 * @param items the plan items it serves
 * @param title what it is called
 * @param opensOn its first day
 * @param place where
 */
@EventType(name = "exhibition.announced")
public record ExhibitionAnnounced(
        ExhibitionId exhibitionId, List<ItemId> items, Ciphertext title, LocalDate opensOn, Ciphertext place)
        implements ExhibitionEvent {
    public ExhibitionAnnounced {
        items = List.copyOf(items);
    }
}
