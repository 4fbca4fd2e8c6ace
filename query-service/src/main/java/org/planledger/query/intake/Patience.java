package org.planledger.query.intake;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When what is parked is tried again by itself: soon, then ever more rarely, and after a while no more. */
final class Patience {
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST = 12;

    private Patience() {}

    static Instant first(Instant now) {
        return now.plus(FIRST);
    }

    /** Null when there were so many tries that the same program will not do better. */
    static @Nullable Instant after(int tries, Instant now) {
        if (tries >= MOST) return null;
        var pause = FIRST.multipliedBy(1L << tries);
        return now.plus(pause.compareTo(LONGEST) < 0 ? pause : LONGEST);
    }
}
