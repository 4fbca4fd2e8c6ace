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

    /** Recorded more than a day after it happened. */
    public boolean late() {
        return envelope.happenedAt().plusSeconds(86_400).isBefore(envelope.recordedAt());
    }
}
