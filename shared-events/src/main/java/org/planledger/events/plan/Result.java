package org.planledger.events.plan;

import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;

/**
 * What became of the expected result: a measure, or why there is none. Exactly one is given.
 *
 * @param measure what was reached, in words and figures
 * @param noMeasureReason why it was not measured
 */
public record Result(@Nullable Ciphertext measure, @Nullable Ciphertext noMeasureReason) {
    public Result {
        if ((measure == null) == (noMeasureReason == null)) {
            throw new IllegalArgumentException("either a measure or a reason why there is none");
        }
    }
}
