package org.planledger.command.eventstore;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one commit holds.
 *
 * @param events in the order in which they happened
 * @param loaded heads that the decision rests on: aggregate to its last sequence, −1 when it did not exist
 * @param receipt the answer to keep; null when the sender named no key
 * @param alongside what else is written, after the events
 */
public record Batch(
        List<StoredEvent> events,
        Map<UUID, Long> loaded,
        @Nullable Receipt receipt,
        List<Runnable> alongside) {
    /** Nothing beside events and receipt. */
    public Batch(List<StoredEvent> events, Map<UUID, Long> loaded, @Nullable Receipt receipt) {
        this(events, loaded, receipt, List.of());
    }

    public Batch {
        alongside = List.copyOf(alongside);
        events = List.copyOf(events);
        loaded = Map.copyOf(loaded);
    }

    /** Lock keys of every aggregate read or written, in the one order in which all commits take them. */
    SortedSet<Long> locks() {
        var locks = new TreeSet<Long>();
        loaded.keySet().forEach(id -> locks.add(lock(id)));
        events.forEach(event -> locks.add(lock(event.envelope().aggregateId())));
        return locks;
    }

    // Two aggregates that share a key only wait for each other without need.
    private static long lock(UUID aggregate) {
        return aggregate.getMostSignificantBits() ^ aggregate.getLeastSignificantBits();
    }
}
