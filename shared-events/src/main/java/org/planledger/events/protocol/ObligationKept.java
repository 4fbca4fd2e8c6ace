package org.planledger.events.protocol;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Baku;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.plan.ItemId;

/**
 * What a protocol obliges to was done, for example a meeting was held.
 *
 * @param protocolId the protocol
 * @param items the plan items it serves, one or more
 * @param obligation the number of the obligation, from 1
 * @param keptOn the day
 * @param note what was done; null if nothing was said
 */
@EventType(name = "protocol.obligation-kept")
public record ObligationKept(
        ProtocolId protocolId,
        List<ItemId> items,
        int obligation,
        LocalDate keptOn,
        @Nullable Ciphertext note) implements ProtocolEvent {
    public ObligationKept {
        items = List.copyOf(items);
    }

    @Override
    public int deeds() {
        return 1;
    }

    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(keptOn);
    }
}
