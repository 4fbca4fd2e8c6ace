package org.planledger.events.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.planledger.events.Baku;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.plan.ItemId;

/**
 * Cooperation with a partner began.
 *
 * @param partnerId the partner
 * @param items the plan items it serves, one or more
 * @param aim what the two want to do together
 * @param openedOn from which day on they cooperate
 */
@EventType(name = "partner.cooperation-opened")
public record CooperationOpened(PartnerId partnerId, List<ItemId> items, Ciphertext aim, LocalDate openedOn)
        implements PartnerEvent {
    public CooperationOpened {
        items = List.copyOf(items);
    }

    @Override
    public int deeds() {
        return 1;
    }

    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(openedOn);
    }
}
