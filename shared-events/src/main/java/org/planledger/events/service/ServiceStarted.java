package org.planledger.events.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.planledger.events.Baku;
import org.planledger.events.EventType;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * A veteran began to receive a service.
 *
 * @param serviceId the service
 * @param items the plan items it serves
 * @param person the veteran
 * @param from the first day
 */
@EventType(name = "service.started")
public record ServiceStarted(ServiceId serviceId, List<ItemId> items, PersonId person, LocalDate from)
        implements ServiceEvent {
    public ServiceStarted {
        items = List.copyOf(items);
    }

    @Override
    public int deeds() {
        return 1;
    }

    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(from);
    }
}
