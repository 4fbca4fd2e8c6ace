package org.planledger.query.view;

import java.util.ArrayList;
import java.util.List;
import org.planledger.events.Recorded;

/**
 * An event with the documents it concerns.
 *
 * @param recorded the event
 * @param addresses the documents
 */
public record Touched(Recorded<?> recorded, List<Address> addresses) {
    /** Asks every projection. */
    public static Touched of(Recorded<?> recorded, List<Projection<?>> projections) {
        var organisation = recorded.envelope().organisation();
        var addresses = new ArrayList<Address>();
        for (var projection : projections) {
            for (var id : projection.touches(recorded)) addresses.add(new Address(projection, organisation, id));
        }
        return new Touched(recorded, addresses);
    }
}
