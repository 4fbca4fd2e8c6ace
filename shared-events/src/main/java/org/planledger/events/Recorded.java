package org.planledger.events;

import java.time.Instant;
import java.util.UUID;

/**
 * An event that has its place in history, ready to be folded.
 *
 * @param position dense over the installation, from 1
 * @param organisationSequence dense within the organisation, from 1
 * @param sequencedAt when the position was given; never decreases along positions
 * @param historyId which history the positions belong to
 * @param envelope what surrounds the event
 * @param event what happened
 */
public record Recorded<E extends Event>(
        long position, long organisationSequence, Instant sequencedAt, UUID historyId, Envelope envelope, E event) {

    /** Recorded later than on the day after it happened: what is done in the evening may be written down next morning. */
    public boolean late() {
        return Baku.dayOf(envelope.happenedAt()).plusDays(1).isBefore(Baku.dayOf(envelope.recordedAt()));
    }
}
