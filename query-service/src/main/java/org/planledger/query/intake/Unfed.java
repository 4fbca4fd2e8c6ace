package org.planledger.query.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.planledger.events.OrganisationId;
import org.planledger.query.ledger.Head;
import org.planledger.query.store.Applied;

/**
 * Finds generations of other folds that no process feeds any more: nothing in them has moved for long, although their history
 * has. As long as one organisation moves, somebody is there. Used by one thread.
 */
final class Unfed {
    /** Far longer than an instance takes to start, or to be replaced in a roll-out. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    private record Seen(Map<OrganisationId, Applied> applied, Instant since) {}

    private final Map<Integer, Seen> seen = new HashMap<>();

    /** Looks at a generation, and whether it has been left alone. */
    boolean observe(int generation, Map<OrganisationId, Applied> applied, Head head, Instant now) {
        var before = seen.get(generation);
        if (before == null || reached(applied, head) || !before.applied().equals(applied)) {
            seen.put(generation, new Seen(Map.copyOf(applied), now));
            return false;
        }
        return Duration.between(before.since(), now).compareTo(PATIENCE) > 0;
    }

    /** Forgets all but these. */
    void retain(Set<Integer> generations) {
        seen.keySet().retainAll(generations);
    }

    /** Whether everything is in that the ledger held. */
    static boolean reached(Map<OrganisationId, Applied> applied, Head head) {
        return head.organisations().entrySet().stream()
                .allMatch(last ->
                        applied.getOrDefault(last.getKey(), Applied.NOTHING).organisationSequence() >= last.getValue());
    }
}
