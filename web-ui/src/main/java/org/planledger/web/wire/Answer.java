package org.planledger.web.wire;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What query-service answered, and how fresh it is.
 *
 * @param value the answer
 * @param freshness as of when
 */
public record Answer<T>(T value, Freshness freshness) {
    /**
     * As of when an answer is.
     *
     * @param position global position of the last event it contains
     * @param sequencedAt when that event got its position
     * @param pending whether the person's own last action is not in it yet
     * @param replaced whether it is of a history that a restore has replaced
     * @param folded with as-of: how many events were folded
     * @param millis with as-of: how long that took
     * @param lacking how many events the views may lack although they are past them; null if none
     */
    public record Freshness(
            @Nullable Long position,
            @Nullable Instant sequencedAt,
            boolean pending,
            boolean replaced,
            @Nullable Long folded,
            @Nullable Long millis,
            @Nullable Long lacking) {}
}
