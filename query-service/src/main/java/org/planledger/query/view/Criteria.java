package org.planledger.query.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to find: all conditions hold; equal documents of the sort field stand in the order of their ids. Values are given
 * as the view's components have them (ids, enums, instants, dates, numbers, texts).
 *
 * @param conditions each on an indexed field
 * @param sort by which indexed field; null means by id
 * @param skip how many to leave out at the beginning
 * @param limit how many to return at most
 */
public record Criteria(List<Condition> conditions, @Nullable Sort sort, int skip, int limit) {
    /** How a field relates to a value. */
    public enum Relation {
        /** Equal; for a field with several values, contains. */
        IS,
        /** Equal to one of several. */
        ONE_OF,
        /** Not before, not less. */
        FROM,
        /** Before, less. */
        BEFORE
    }

    /**
     * One condition.
     *
     * @param field an indexed field of the view
     * @param relation how it must relate
     * @param value to what; for {@link Relation#ONE_OF} a collection
     */
    public record Condition(
            String field, Relation relation, @Nullable Object value) {}

    /**
     * The order.
     *
     * @param field an indexed field of the view
     * @param descending greatest first
     */
    public record Sort(String field, boolean descending) {}

    public Criteria {
        conditions = List.copyOf(conditions);
        if (skip < 0 || limit < 0) throw new IllegalArgumentException("skip and limit are 0 or more");
    }

    /** Everything, by id. */
    public static Criteria all() {
        return new Criteria(List.of(), null, 0, Integer.MAX_VALUE);
    }

    /** The field equals the value, or contains it. */
    public Criteria where(String field, @Nullable Object value) {
        return and(new Condition(field, Relation.IS, value));
    }

    /** Like {@link #where}, but an absent value asks for nothing. */
    public Criteria whereGiven(String field, @Nullable Object value) {
        return value == null ? this : where(field, value);
    }

    /** The field equals, or contains, one of the values; none are found if there are no values. */
    public Criteria whereOneOf(String field, Collection<?> values) {
        return and(new Condition(field, Relation.ONE_OF, List.copyOf(values)));
    }

    /** Like {@link #whereOneOf}, but absent values ask for nothing. */
    public Criteria whereAnyGiven(String field, @Nullable Collection<?> values) {
        return values == null ? this : whereOneOf(field, values);
    }

    /** The field is at or after the value; an absent value asks for nothing. */
    public Criteria from(String field, @Nullable Object value) {
        return value == null ? this : and(new Condition(field, Relation.FROM, value));
    }

    /** The field is before the value; an absent value asks for nothing. */
    public Criteria before(String field, @Nullable Object value) {
        return value == null ? this : and(new Condition(field, Relation.BEFORE, value));
    }

    /** Smallest or earliest first. */
    public Criteria ascending(String field) {
        return new Criteria(conditions, new Sort(field, false), skip, limit);
    }

    /** Greatest or latest first. */
    public Criteria descending(String field) {
        return new Criteria(conditions, new Sort(field, true), skip, limit);
    }

    /** Only this page, counted from 0. */
    public Criteria page(int page, int size) {
        return new Criteria(conditions, sort, Math.multiplyExact(page, size), size);
    }

    private Criteria and(Condition condition) {
        var more = new ArrayList<>(conditions);
        more.add(condition);
        return new Criteria(more, sort, skip, limit);
    }

    /**
     * Fails for a field that has no index, so that no query is slow only where there are many documents.
     *
     * @throws IllegalArgumentException if so
     */
    public static void requireIndexed(Projection<?> projection, String field) {
        if (!projection.indexed().contains(field)) {
            throw new IllegalArgumentException(projection.collection() + " has no index on " + field);
        }
    }
}
