package org.planledger.web.reconciliation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether the stores agree, as query-service tells it for both sides.
 *
 * @param ledger event store, ledger and Kafka; null while command-service does not answer
 * @param views views and ledger
 */
record Report(@Nullable Ledger ledger, Views views) {

    record Ledger(
            long requested,
            long answered,
            @Nullable String stage,
            long stagePosition,
            long headPosition,
            long position,
            long relayedPosition,
            @Nullable Instant fullAt,
            long fullMillis,
            @Nullable String waiting,
            Map<String, Chain> organisations,
            List<Difference> differences,
            List<Repair> repairs) {}

    record Views(
            long requested,
            long answered,
            boolean comparing,
            long passPosition,
            long passHead,
            long position,
            @Nullable Instant fullAt,
            long fullMillis,
            @Nullable String waiting,
            Map<String, Chain> organisations,
            List<Difference> differences) {}

    /** An organisation's history up to a sequence in one hash. */
    record Chain(long sequence, String hash) {}

    /** Something that two stores do not hold alike. */
    record Difference(
            String id,
            String kind,
            String store,
            @Nullable String organisation,
            String document,
            @Nullable Long position,
            List<String> fields,
            String repair) {}

    /** A repair that somebody asked for. */
    record Repair(String repairId, String step, String difference, String actor, Instant at) {}

    /** Both sides' differences. */
    public List<Difference> differences() {
        var all = new ArrayList<Difference>();
        if (ledger != null) all.addAll(ledger.differences());
        all.addAll(views.differences());
        return all;
    }

    /** Whether a full comparison was asked for, or runs, on either side. */
    public boolean comparing() {
        boolean there = ledger != null && (ledger.stage() != null || ledger.requested() > ledger.answered());
        return there || views.comparing() || views.requested() > views.answered();
    }

    /** How far the slower side of it is. */
    public long comparedTo() {
        long there = ledger == null || ledger.stage() == null ? Long.MAX_VALUE : ledger.stagePosition();
        long here = views.comparing() ? views.passPosition() : Long.MAX_VALUE;
        return Math.min(Math.min(there, here), head());
    }

    /** Where the ledger ends. */
    public long head() {
        return Math.max(ledger == null ? 0 : ledger.headPosition(), views.passHead());
    }

    /** What is waited for, each once. */
    public List<String> waiting() {
        return Stream.of(ledger == null ? "ledger" : ledger.waiting(), views.waiting())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** When everything was last compared: the older of the two sides; null before. */
    public @Nullable Instant fullAt() {
        var there = ledger == null ? null : ledger.fullAt();
        var here = views.fullAt();
        if (there == null || here == null) return null;
        return there.isBefore(here) ? there : here;
    }

    /** How long the slower side took, in seconds. */
    public long fullSeconds() {
        return Math.max(ledger == null ? 0 : ledger.fullMillis(), views.fullMillis()) / 1000;
    }

    /** Nothing differs, and both sides have looked at everything. */
    public boolean clean() {
        return differences().isEmpty() && fullAt() != null;
    }
}
