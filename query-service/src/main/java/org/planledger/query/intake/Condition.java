package org.planledger.query.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
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
 * @param fork that the views are of another history than the ledger; null if they are not
 * @param standstill how long the views that follow history as it is now have stood still although it moved; while they
 *     are being built after a restore, others answer
 * @param stopped organisations that stand at an entry that is not what its hash says, or cannot be written
 * @param parked how many events each view lacks because its projection could not take them; views that lack none are
 *     left out
 * @param parkedSince when the oldest of them was parked; null if there is none
 * @param refused why the topic is not read; null if it is
 */
public record Condition(
        Instant lookedAt,
        @Nullable Integer serving,
        @Nullable Integer building,
        long position,
        Instant sequencedAt,
        @Nullable Fork fork,
        Duration standstill,
        Set<OrganisationId> stopped,
        Map<String, Long> parked,
        @Nullable Instant parkedSince,
        @Nullable String refused) {
    static final Condition UNKNOWN = new Condition(
            Instant.EPOCH, null, null, 0, Instant.EPOCH, null, Duration.ZERO, Set.of(), Map.of(), null, null);
}
