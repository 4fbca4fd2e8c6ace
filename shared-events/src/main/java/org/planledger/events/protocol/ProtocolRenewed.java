package org.planledger.events.protocol;

import java.time.LocalDate;
import java.util.List;
import org.planledger.events.EventType;
import org.planledger.events.plan.ItemId;

/**
 * A protocol goes on for longer.
 *
 * @param protocolId the protocol
 * @param items the plan items it serves, one or more
 * @param until its last day from now on
 */
@EventType(name = "protocol.renewed")
public record ProtocolRenewed(ProtocolId protocolId, List<ItemId> items, LocalDate until) implements ProtocolEvent {
    public ProtocolRenewed {
        items = List.copyOf(items);
    }
}
