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
     */
    public record Line(
            String what, @Nullable String who, @Nullable Instant when) {}
}
