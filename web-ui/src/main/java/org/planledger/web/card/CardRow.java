package org.planledger.web.card;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.web.wire.By;
import org.planledger.web.wire.ItemRef;

/** A card as query-service tells it. */
public record CardRow(
        String register,
        String cardId,
        List<Cell> title,
        String state,
        String attention,
        @Nullable String undone,
        @Nullable LocalDate deadline,
        List<Cell> fields,
        List<Line> lines,
        List<ItemRef> items,
        @Nullable By by,
        Instant begunAt,
        Instant happenedAt,
        Instant changedAt,
        boolean late,
        List<String> offers,
        long version) {
    public CardRow {
        fields = fields.stream().filter(cell -> !cell.emptied()).toList();
    }

    /** Something that was added to it. */
    public record Line(
            String event,
            List<Cell> fields,
            Instant at,
            @Nullable By by) {}

    /** Whether its deadline is near or past. */
    public boolean pressing() {
        return !attention.equals("NONE");
    }
}
