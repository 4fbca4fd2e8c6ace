package org.planledger.events.exhibition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.planledger.events.Baku;
import org.planledger.events.EventType;
import org.planledger.events.fund.EntryId;
import org.planledger.events.plan.ItemId;

/**
 * A piece was sold; the price came into the fund.
 *
 * @param exhibitionId the card
 * @param items the plan items it serves
 * @param piece its number
 * @param soldOn the day
 * @param priceQepik the price paid
 * @param entryId the fund's entry that takes it in
 */
@EventType(name = "exhibition.sale-recorded")
public record SaleRecorded(
        ExhibitionId exhibitionId, List<ItemId> items, int piece, LocalDate soldOn, long priceQepik, EntryId entryId)
        implements ExhibitionEvent {
    public SaleRecorded {
        items = List.copyOf(items);
    }

    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(soldOn);
    }
}
