package org.planledger.events.service;

import java.util.List;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.need.NeedId;
import org.planledger.events.plan.ItemId;

/**
 * It was determined by which service confirmed needs are answered.
 *
 * @param serviceId the service this begins
 * @param items the plan items it serves, one or more
 * @param title what it is called
 * @param description what is done, in words
 * @param needs the needs it answers, one or more
 */
@EventType(name = "service.determined")
public record ServiceDetermined(
        ServiceId serviceId, List<ItemId> items, Ciphertext title, Ciphertext description, List<NeedId> needs)
        implements ServiceEvent {
    public ServiceDetermined {
        items = List.copyOf(items);
        needs = List.copyOf(needs);
    }
}
