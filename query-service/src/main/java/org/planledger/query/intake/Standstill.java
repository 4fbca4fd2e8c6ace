package org.planledger.query.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.planledger.events.OrganisationId;

/** How long an organisation's views have not moved although its history has. Used by one thread. */
final class Standstill {
    private record Place(long applied, Instant since) {}

    private final Map<OrganisationId, Place> behind = new HashMap<>();
    private int observed;

    /** The longest standstill of a generation now; zero if all its views are at the head or moving. */
    Duration observe(int generation, Map<OrganisationId, Long> head, Map<OrganisationId, Long> applied, Instant now) {
        if (generation != observed) behind.clear();
        observed = generation;
        behind.keySet().removeIf(organisation -> reached(organisation, head, applied));
        var longest = Duration.ZERO;
        for (var organisation : head.keySet()) {
            if (reached(organisation, head, applied)) continue;
            var place = applied.getOrDefault(organisation, 0L);
            var known = behind.get(organisation);
            if (known == null || known.applied() != place) {
                behind.put(organisation, new Place(place, now));
            } else {
                var stands = Duration.between(known.since(), now);
                if (stands.compareTo(longest) > 0) longest = stands;
            }
        }
        return longest;
    }

    private static boolean reached(
            OrganisationId organisation, Map<OrganisationId, Long> head, Map<OrganisationId, Long> applied) {
        return applied.getOrDefault(organisation, 0L) >= head.getOrDefault(organisation, 0L);
    }
}
