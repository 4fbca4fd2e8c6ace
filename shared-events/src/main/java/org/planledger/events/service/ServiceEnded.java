package org.planledger.events.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.planledger.events.Baku;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * A veteran stopped receiving a service.
 *
 * @param serviceId the service
 * @param items the plan items it serves
 * @param person the veteran who had received it
 * @param endedOn the last day
 * @param outcome what it brought, in words
 */
@EventType(name = "service.ended")
public record ServiceEnded(
        ServiceId serviceId, List<ItemId> items, PersonId person, LocalDate endedOn, Ciphertext outcome)
        implements ServiceEvent {
    public ServiceEnded {
        items = List.copyOf(items);
    }

    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(endedOn);
    }
}
