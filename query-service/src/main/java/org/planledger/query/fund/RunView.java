package org.planledger.query.fund;

import java.util.ArrayList;
import java.util.List;

/**
 * Effects on the balance of {@value #LENGTH} receipts in a row, so that the balance after any receipt is known without
 * reading every entry.
 *
 * @param totalQepik sum of the effects
 * @param effectsQepik effect of each receipt, the run's first one first
 */
public record RunView(long totalQepik, List<Long> effectsQepik) {
    static final int LENGTH = 500;

    static final RunView EMPTY = new RunView(0, List.of());

    public RunView {
        effectsQepik = List.copyOf(effectsQepik);
    }

    /** Which run a receipt is in, from 0. */
    static long of(long receiptNumber) {
        return (receiptNumber - 1) / LENGTH;
    }

    RunView plus(long effectQepik) {
        var longer = new ArrayList<>(effectsQepik);
        longer.add(effectQepik);
        return new RunView(totalQepik + effectQepik, longer);
    }

    /** Sum of the run's effects up to a receipt of it. */
    long upTo(long receiptNumber) {
        var count = (receiptNumber - 1) % LENGTH + 1;
        return effectsQepik.stream().limit(count).mapToLong(Long::longValue).sum();
    }
}
