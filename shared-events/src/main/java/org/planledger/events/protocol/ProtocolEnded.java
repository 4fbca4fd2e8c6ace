package org.planledger.events.protocol;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.planledger.events.Baku;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.plan.ItemId;

/**
 * A protocol is in force no longer, or came to nothing.
 *
 * @param protocolId the protocol
 * @param items the plan items it serves, one or more
 * @param endedOn the day
 * @param reason why
 */
@EventType(name = "protocol.ended")
public record ProtocolEnded(ProtocolId protocolId, List<ItemId> items, LocalDate endedOn, Ciphertext reason)
        implements ProtocolEvent {
    public ProtocolEnded {
        items = List.copyOf(items);
    }

    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(endedOn);
    }
}
