package org.planledger.query.card;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.query.accounts.Names.Named;
import org.planledger.query.plan.ItemKeys.ItemRef;

/**
 * A card in an answer.
 *
 * @param register its register
 * @param cardId the card
 * @param title the values that name it
 * @param state code of its state
 * @param attention whether its deadline is near or past at the instant asked for
 * @param undone what it rests on and was taken back at that instant; null if it stands
 * @param deadline the day until which something is to be done; null if there is none now
 * @param fields its values, in the order in which its events name them
 * @param lines what was added to it, the newest first
 * @param items the plan items it serves
 * @param by who began it
 * @param begunAt when it was begun
 * @param happenedAt when it happened
 * @param changedAt when something last happened to it
 * @param late whether it was begun later than on the day after it happened
 * @param offers commands that can be given for it now
 * @param version for {@code If-Match}
 */
public record CardRow(
        String register,
        UUID cardId,
        List<Cell> title,
        String state,
        Attention attention,
        @Nullable Undone undone,
        @Nullable LocalDate deadline,
        List<Cell> fields,
        List<LineRow> lines,
        List<ItemRef> items,
        Named by,
        Instant begunAt,
        Instant happenedAt,
        Instant changedAt,
        boolean late,
        List<String> offers,
        long version) {
    /** How a deadline stands. */
    public enum Attention {
        /** There is none, or it is far. */
        NONE,
        /** It is near. */
        SOON,
        /** It is past. */
        OVERDUE
    }

    /**
     * Something that was added.
     *
     * @param event logical name of the event
     * @param fields its values
     * @param at when it was recorded
     * @param by who recorded it
     */
    public record LineRow(String event, List<Cell> fields, Instant at, Named by) {}
}
