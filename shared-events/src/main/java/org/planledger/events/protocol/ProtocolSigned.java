package org.planledger.events.protocol;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.planledger.events.Baku;
import org.planledger.events.EventType;
import org.planledger.events.plan.ItemId;

/**
 * A protocol was signed.
 *
 * @param protocolId the protocol
 * @param items the plan items it serves, one or more
 * @param signedOn the day on the document
 * @param until its last day
 */
@EventType(name = "protocol.signed")
public record ProtocolSigned(ProtocolId protocolId, List<ItemId> items, LocalDate signedOn, LocalDate until)
        implements ProtocolEvent {
    public ProtocolSigned {
        items = List.copyOf(items);
    }

    @Override
    public int deeds() {
        return 1;
    }

    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(signedOn);
    }
}
