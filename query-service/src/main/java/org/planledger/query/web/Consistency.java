package org.planledger.query.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.planledger.events.OrganisationId;
import org.planledger.query.store.Bell;
import org.planledger.query.store.GenerationStore;
import org.springframework.stereotype.Component;

/** Waits until the views hold what a command's answer named. */
@Component
class Consistency {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LOOK = Duration.ofMillis(50);
    private static final int MAX_AGGREGATES = 500;

    private final Bell bell;

    Consistency(Bell bell) {
        this.bell = bell;
    }

    /** Reads {@code <aggregateId>:<sequence>,…}. */
    static Map<UUID, Long> parse(String token) {
        var sequences = new HashMap<UUID, Long>();
        try {
            for (var part : token.split(",", MAX_AGGREGATES + 1)) {
                int colon = part.indexOf(':');
                sequences.merge(
                        UUID.fromString(part.substring(0, colon)), Long.valueOf(part.substring(colon + 1)), Math::max);
            }
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            throw new BadQuery("consistency");
        }
        return sequences;
    }

    /** True as soon as the views hold it, false when patience ends. */
    boolean await(GenerationStore store, OrganisationId organisation, Map<UUID, Long> sequences) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var heard = bell.count();
            if (store.heads().hold(organisation, sequences)) return true;
            if (System.nanoTime() >= end) return false;
            try {
                bell.await(heard, LOOK);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
