package org.planledger.web.form;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody else did while this form was open. */
public record Conflict(List<Line> lines) {
    /**
     * One thing.
     *
     * @param what in words
     * @param who null when unknown
     * @param values as they are now, in the words of the forms
     */
    public record Line(
            String what, @Nullable String who, @Nullable Instant when, List<Value> values) {}

    /** A value under its label. */
    public record Value(String label, String value) {}
}
