package org.planledger.query.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planledger.events.OrganisationId;

/**
 * How intake is, as last looked at.
 *
 * @param lookedAt when the view store was last read
 * @param serving the generation that answers; null if none does
 * @param building the generation that is being built; null if none is
 * @param position of the newest event in the views that answer
 * @param sequencedAt when that event got its position
 * @param standstill how long views have stood still although history moved
 * @param stopped organisations that stand at an event that cannot be applied
 * @param refused why the topic is not read; null if it is
 */
public record Condition(
        Instant lookedAt,
        @Nullable Integer serving,
        @Nullable Integer building,
        long position,
        Instant sequencedAt,
        Duration standstill,
        Set<OrganisationId> stopped,
        @Nullable String refused) {
    static final Condition UNKNOWN =
            new Condition(Instant.EPOCH, null, null, 0, Instant.EPOCH, Duration.ZERO, Set.of(), null);
}
