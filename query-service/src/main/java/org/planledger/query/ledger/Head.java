package org.planledger.query.ledger;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.events.OrganisationId;

/**
 * The newest end of history.
 *
 * @param historyId which history
 * @param topic where it is published
 * @param position of the last event, 0 if there is none
 * @param sequencedAt when that event got its position; null if there is none
 * @param organisations the last organisation sequence of each organisation that has one
 */
public record Head(
        UUID historyId,
        String topic,
        long position,
        @Nullable Instant sequencedAt,
        Map<OrganisationId, Long> organisations) {
    public Head {
        organisations = Map.copyOf(organisations);
    }
}
