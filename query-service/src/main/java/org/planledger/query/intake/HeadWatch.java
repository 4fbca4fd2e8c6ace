package org.planledger.query.intake;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.planledger.query.ledger.Head;

/** The end of history as last seen. */
public final class HeadWatch {
    private final AtomicReference<@Nullable Head> last = new AtomicReference<>();

    void see(Head head) {
        last.set(head);
    }

    /** Null until it was seen once. */
    public @Nullable Head last() {
        return last.get();
    }
}
