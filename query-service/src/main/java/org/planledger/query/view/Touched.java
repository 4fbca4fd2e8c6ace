package org.planledger.query.view;

import java.util.List;
import org.planledger.events.Recorded;

/**
 * An event with the documents of one projection that it concerns.
 *
 * @param recorded the event
 * @param addresses the documents
 */
public record Touched(Recorded<?> recorded, List<Address> addresses) {
    public Touched {
        addresses = List.copyOf(addresses);
    }

    /** Asks the projection. */
    static Touched of(Recorded<?> recorded, Projection<?> projection) {
        var organisation = recorded.envelope().organisation();
        return new Touched(
                recorded,
                projection.touches(recorded).stream()
                        .map(id -> new Address(projection, organisation, id))
                        .toList());
    }

    List<String> ids() {
        return addresses.stream().map(Address::id).toList();
    }
}
