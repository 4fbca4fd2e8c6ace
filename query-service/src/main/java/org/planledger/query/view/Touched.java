package org.planledger.query.view;

import java.util.ArrayList;
import java.util.List;
import org.planledger.events.Recorded;

/**
 * An event with the documents that it concerns.
 *
 * @param recorded the event
 * @param addresses the documents
 */
public record Touched(Recorded<?> recorded, List<Address> addresses) {
    public Touched {
        addresses = List.copyOf(addresses);
    }

    /** Asks these projections; whoever folds a history asks through {@link Routed}, which bears a failure. */
    public static Touched of(Recorded<?> recorded, List<? extends Projection<?>> projections) {
        var organisation = recorded.envelope().organisation();
        var addresses = new ArrayList<Address>();
        for (var projection : projections) {
            for (var id : projection.touches(recorded)) addresses.add(new Address(projection, organisation, id));
        }
        return new Touched(recorded, addresses);
    }

    List<String> ids() {
        return addresses.stream().map(Address::id).toList();
    }
}
