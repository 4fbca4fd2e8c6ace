package org.planledger.events.partner;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.plan.ItemId;

/**
 * What is known of a partner was written anew. What is null stays as it was, and an empty text takes the place of what was known.
 *
 * @param partnerId the partner
 * @param items the plan items it serves, one or more
 * @param name what it is called
 * @param kind what sort of organisation it is
 * @param country its country, two capital letters of ISO 3166
 * @param district its district, city or region; null if that stays
 * @param note what else is to be known of it; null if that stays
 */
@EventType(name = "partner.corrected")
public record PartnerCorrected(
        PartnerId partnerId,
        List<ItemId> items,
        Ciphertext name,
        PartnerKind kind,
        String country,
        @Nullable Ciphertext district,
        @Nullable Ciphertext note)
        implements PartnerEvent {
    public PartnerCorrected {
        items = List.copyOf(items);
    }
}
