package org.planledger.events.partner;

import java.util.List;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.plan.ItemId;

/**
 * Cooperation with a partner ended; the partner stays known.
 *
 * @param partnerId the partner
 * @param items the plan items it serves, one or more
 * @param reason why
 */
@EventType(name = "partner.cooperation-ended")
public record CooperationEnded(PartnerId partnerId, List<ItemId> items, Ciphertext reason) implements PartnerEvent {
    public CooperationEnded {
        items = List.copyOf(items);
    }
}
