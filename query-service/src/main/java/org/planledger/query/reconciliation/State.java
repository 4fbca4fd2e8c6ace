package org.planledger.query.reconciliation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of how the views agree with the ledger.
 *
 * @param generation which views it is about; null before the first
 * @param answered the newest request that a complete comparison has answered
 * @param organisations how far each is compared
 * @param pass the full comparison under way; null if none is
 * @param full the last one that was completed; null if none was
 * @param differences what is not alike now
 * @param waiting what is not there, so that it does not go on; null if nothing
 */
record State(
        @Nullable UUID generation,
        long answered,
        Map<String, Compared> organisations,
        @Nullable Pass pass,
        @Nullable Full full,
        List<Difference> differences,
        @Nullable String waiting) {
    static final int MOST = 1000;
    static final State NOTHING = new State(null, 0, Map.of(), null, null, List.of(), null);

    State {
        organisations = new TreeMap<>(organisations);
    }

    /**
     * How far an organisation is compared.
     *
     * @param hash the same chain of leaf hashes that command-service makes, over what is kept here
     */
    record Compared(long sequence, long position, String hash) {
        static final Compared NOTHING = new Compared(0, 0, "0".repeat(64));
    }

    /**
     * A full comparison under way. Stored after every organisation, so whoever goes on after a kill goes on behind those.
     *
     * @param done organisations that are compared
     * @param position how far it is, of {@code head}
     */
    record Pass(
            long request,
            Instant startedAt,
            Map<String, Compared> done,
            @Nullable String organisation,
            long position,
            long head,
            List<Difference> found) {}

    /** A full comparison that was completed. */
    record Full(Instant at, long millis, long position) {}

    State of(UUID current) {
        if (current.equals(generation)) return this;
        return new State(current, answered, Map.of(), null, null, List.of(), null);
    }

    State pass(@Nullable Pass next) {
        return new State(generation, answered, organisations, next, full, differences, null);
    }

    State waiting(@Nullable String why) {
        return new State(generation, answered, organisations, pass, full, differences, why);
    }

    State differences(List<Difference> now) {
        return new State(generation, answered, organisations, pass, full, now, waiting);
    }

    State compared(String organisation, Compared place) {
        var next = new TreeMap<>(organisations);
        next.put(organisation, place);
        return new State(generation, answered, next, pass, full, differences, waiting);
    }

    State without(String difference) {
        return differences(differences.stream()
                .filter(known -> !known.id().equals(difference))
                .toList());
    }

    /** Both, each difference once, no more than is worth keeping. */
    static List<Difference> joined(List<Difference> some, List<Difference> more) {
        var all = new ArrayList<>(some);
        for (var difference : more) {
            if (all.size() == MOST) break;
            if (all.stream().noneMatch(known -> known.id().equals(difference.id()))) all.add(difference);
        }
        return List.copyOf(all);
    }
}
