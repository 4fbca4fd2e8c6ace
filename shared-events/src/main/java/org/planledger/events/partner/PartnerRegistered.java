package org.planledger.events.partner;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.plan.ItemId;

/**
 * An organisation became a partner that others can point at.
 *
 * @param partnerId the partner this begins
 * @param items the plan items it serves, one or more
 * @param name what it is called
 * @param kind what sort of organisation it is
 * @param country its country, two capital letters of ISO 3166
 * @param district its district, city or region; null if that was not said
 * @param note what else is to be known of it; null if nothing
 */
@EventType(name = "partner.registered")
public record PartnerRegistered(
        PartnerId partnerId,
        List<ItemId> items,
        Ciphertext name,
        PartnerKind kind,
        String country,
        @Nullable Ciphertext district,
        @Nullable Ciphertext note)
        implements PartnerEvent {
    public PartnerRegistered {
        items = List.copyOf(items);
    }
}
