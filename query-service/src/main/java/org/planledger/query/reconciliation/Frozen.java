package org.planledger.query.reconciliation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planledger.events.OrganisationId;
import org.planledger.query.ledger.Head;
import org.planledger.query.store.Applied;

/** Organisations whose views do not move although the ledger itself says that there is more. What Kafka holds is not asked. */
final class Frozen {
    private final Duration after;
    private final Map<OrganisationId, Place> behind = new HashMap<>();

    private record Place(long applied, Instant since) {}

    Frozen(Duration after) {
        this.after = after;
    }

    List<Difference> observe(Head head, Map<OrganisationId, Applied> applied, Instant now) {
        var frozen = new ArrayList<Difference>();
        head.organisations().forEach((organisation, last) -> {
            long place = applied.getOrDefault(organisation, Applied.NOTHING).organisationSequence();
            var known = behind.get(organisation);
            if (place >= last) {
                behind.remove(organisation);
            } else if (known == null || known.applied() != place) {
                behind.put(organisation, new Place(place, now));
            } else if (known.since().plus(after).isBefore(now)) {
                frozen.add(Difference.of(
                        Kind.VIEWS_FROZEN, organisation, "progress/" + organisation, null, place + 1, List.of()));
            }
        });
        return frozen;
    }
}
