package org.planledger.query.store;

import java.time.Instant;

/**
 * How far an organisation's history is in the views.
 *
 * @param organisationSequence of the last event that is in
 * @param position of that event
 * @param sequencedAt when it got its position
 */
public record Applied(long organisationSequence, long position, Instant sequencedAt) {
    /** Nothing is in. */
    public static final Applied NOTHING = new Applied(0, 0, Instant.EPOCH);
}
