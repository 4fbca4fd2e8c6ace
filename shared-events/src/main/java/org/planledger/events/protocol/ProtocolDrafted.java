package org.planledger.events.protocol;

import java.util.List;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.partner.PartnerId;
import org.planledger.events.plan.ItemId;

/**
 * A protocol of cooperation was drafted.
 *
 * @param protocolId the protocol this begins
 * @param items the plan items it serves, one or more
 * @param partner with whom
 * @param subject what it is about
 * @param obligations who is to do what; numbered from 1 in this order; perhaps none
 */
@EventType(name = "protocol.drafted")
public record ProtocolDrafted(
        ProtocolId protocolId, List<ItemId> items, PartnerId partner, Ciphertext subject, List<Ciphertext> obligations)
        implements ProtocolEvent {
    public ProtocolDrafted {
        items = List.copyOf(items);
        obligations = List.copyOf(obligations);
    }
}
