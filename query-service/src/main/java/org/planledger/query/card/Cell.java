package org.planledger.query.card;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named value of a card in an answer.
 *
 * @param name the field, as in events and commands
 * @param type what the value is
 * @param value in the form that {@link Type} says; null if it is hidden, erased or unknown
 */
public record Cell(String name, Type type, @Nullable Object value) {
    /** What a value is, and in which form it stands. */
    public enum Type {
        /** A text that somebody typed. */
        TEXT,
        /** A code of a closed list: its name. */
        CODE,
        /** A word that is no secret: the word. */
        WORD,
        /** A day: {@code 2025-05-14}. */
        DAY,
        /** An instant. */
        MOMENT,
        /** An amount in qəpik. */
        MONEY,
        /** A whole number. */
        NUMBER,
        /** True or false. */
        TRUTH,
        /** A person: {@code personId} and {@code name}. */
        PERSON,
        /** An account: {@code userId} and {@code name}. */
        USER,
        /** Something else that has a page: {@link Ref}. */
        REF,
        /** Several values: a list of cells of one type. */
        LIST,
        /** Values that belong together: a list of cells of several names. */
        GROUP
    }

    /**
     * Something else that has a page.
     *
     * @param kind noun of its events: a register, or {@code activity}, {@code visit}, {@code evidence}, {@code entry}
     * @param id which one
     * @param title the values that name it; empty if it is unknown
     * @param undone {@code VOIDED} or {@code WITHDRAWN} if it was taken back; null if it stands
     */
    public record Ref(
            String kind,
            String id,
            List<Cell> title,
            @Nullable String undone) {}
}
