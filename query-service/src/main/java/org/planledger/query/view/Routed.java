package org.planledger.query.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.LedgerEntry;
import org.planledger.events.Recorded;

/**
 * An entry with the documents that it concerns, by projection; a projection that it does not concern is left out.
 *
 * @param entry the entry as stored
 * @param routes where it goes
 */
public record Routed(LedgerEntry entry, List<Route> routes) {
    /** Where one projection has it go. */
    public sealed interface Route {
        /** The projection. */
        Projection<?> projection();

        /**
         * Into these documents.
         *
         * @param touched the event with the documents
         */
        record Into(Projection<?> projection, Touched touched) implements Route {}

        /**
         * Nowhere, because of a failure.
         *
         * @param reason what failed
         * @param failure class and place
         */
        record Nowhere(
                Projection<?> projection,
                Parked.Reason reason,
                @Nullable String failure) implements Route {}
    }

    /** Reads the event and asks every projection. Never fails because of the event. */
    public static Routed of(LedgerEntry entry, Iterable<Projection<?>> projections) {
        var routes = new ArrayList<Route>();
        try {
            if (!Events.known(entry)) {
                for (var each : projections) routes.add(new Route.Nowhere(each, Parked.Reason.UNKNOWN_TYPE, null));
                return new Routed(entry, routes);
            }
            var recorded = Events.recorded(entry);
            for (var projection : projections) route(recorded, projection, routes);
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            routes.clear();
            for (var each : projections) routes.add(new Route.Nowhere(each, Parked.Reason.UNREADABLE, Failure.of(e)));
        }
        return new Routed(entry, routes);
    }

    private static void route(Recorded<?> recorded, Projection<?> projection, List<Route> routes) {
        try {
            var touched = Touched.of(recorded, List.of(projection));
            if (!touched.addresses().isEmpty()) routes.add(new Route.Into(projection, touched));
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            routes.add(new Route.Nowhere(projection, Parked.Reason.UNROUTABLE, Failure.of(e)));
        }
    }

    /** All documents that it concerns. */
    public List<Address> addresses() {
        return routes.stream()
                .flatMap(route -> switch (route) {
                    case Route.Into into -> into.touched().addresses().stream();
                    case Route.Nowhere _ -> java.util.stream.Stream.empty();
                })
                .toList();
    }
}
