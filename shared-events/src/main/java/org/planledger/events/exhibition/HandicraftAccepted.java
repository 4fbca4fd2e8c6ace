package org.planledger.events.exhibition;

import java.util.List;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * A handicraft was accepted for sale.
 *
 * @param exhibitionId the card
 * @param items the plan items it serves
 * @param piece its number in the exhibition, dense from 1
 * @param maker who made it
 * @param what what it is
 * @param askedQepik the price asked
 */
@EventType(name = "exhibition.handicraft-accepted")
public record HandicraftAccepted(
        ExhibitionId exhibitionId, List<ItemId> items, int piece, PersonId maker, Ciphertext what, long askedQepik)
        implements ExhibitionEvent {
    public HandicraftAccepted {
        items = List.copyOf(items);
    }
}
