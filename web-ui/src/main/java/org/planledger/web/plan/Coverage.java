package org.planledger.web.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Strategy codes by items of a plan; the members are those of query-service's answer. */
public record Coverage(Board.Plan plan, List<OfCode> codes) {
    /** One place in the strategy; null for items without one. */
    public record OfCode(@Nullable String code, List<Cell> items) {}

    /** What was done for one item. */
    public record Cell(
            String itemId,
            String key,
            String work,
            int held,
            int visits,
            int deeds,
            int evidence,
            String state,
            boolean closed) {}
}
