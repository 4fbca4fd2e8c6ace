package org.planledger.command.receipts;

import java.util.List;
import org.planledger.command.eventstore.StreamReader.Change;

/** Somebody else changed the target since the sender saw it. Never a receipt: sent again, it may succeed. */
public final class VersionConflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long expected;
    private final long actual;
    private final transient List<Change> changes;

    VersionConflict(long expected, long actual, List<Change> changes) {
        super("version.conflict", null, false, false);
        this.expected = expected;
        this.actual = actual;
        this.changes = changes;
    }

    /** Sequence that the sender, or else the last try, had seen; −1 for a stream to begin. */
    public long expected() {
        return expected;
    }

    /** Sequence that stands there. */
    public long actual() {
        return actual;
    }

    /** What happened in between. */
    public List<Change> changes() {
        return changes;
    }
}
