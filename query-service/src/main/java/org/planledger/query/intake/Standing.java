package org.planledger.query.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.planledger.events.OrganisationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Organisations that stand at an event that cannot be applied. Seen by the health check, tried again now and then. */
final class Standing {
    private static final Logger LOG = LoggerFactory.getLogger(Standing.class);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(10);

    private final InstantSource clock;
    private final Map<OrganisationId, Stop> stops = new ConcurrentHashMap<>();

    private record Stop(long organisationSequence, Instant tryAgainAt) {}

    Standing(InstantSource clock) {
        this.clock = clock;
    }

    /** The organisation goes no further for now. The failure's message is not logged: it may quote the event. */
    void stop(OrganisationId organisation, long organisationSequence, RuntimeException failure) {
        var old = stops.put(
                organisation, new Stop(organisationSequence, clock.instant().plus(TRY_AGAIN)));
        if (old != null && old.organisationSequence() == organisationSequence) return;
        LOG.error(
                "organisation {} stands still: its event {} cannot be applied, {} at {}",
                organisation,
                organisationSequence,
                failure.getClass().getName(),
                Arrays.stream(failure.getStackTrace()).limit(3).toList());
    }

    boolean stopped(OrganisationId organisation) {
        var stop = stops.get(organisation);
        return stop != null && clock.instant().isBefore(stop.tryAgainAt());
    }

    void moves(OrganisationId organisation) {
        if (stops.remove(organisation) != null) LOG.info("organisation {} moves again", organisation);
    }

    /** All that stand, waiting for their next try or not. */
    Set<OrganisationId> organisations() {
        return Set.copyOf(stops.keySet());
    }
}
