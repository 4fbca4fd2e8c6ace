package org.planledger.query.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.query.ledger.Head;
import org.planledger.query.store.Generation;

/**
 * The views that answer tell of another history than the ledger does.
 *
 * @param views history of the views
 * @param ledger history of the ledger
 * @param since when this was first seen
 */
public record Fork(UUID views, UUID ledger, Instant since) {
    /** What is seen now; null while both tell of one history, or one of them tells nothing. */
    static @Nullable Fork seen(@Nullable Fork before, @Nullable Head head, @Nullable Generation serving, Instant now) {
        if (head == null || serving == null || head.historyId().equals(serving.historyId())) return null;
        boolean same = before != null
                && before.views().equals(serving.historyId())
                && before.ledger().equals(head.historyId());
        return same ? before : new Fork(serving.historyId(), head.historyId(), now);
    }

    /** How long it has lasted. */
    Duration age(Instant now) {
        return Duration.between(since, now);
    }
}
