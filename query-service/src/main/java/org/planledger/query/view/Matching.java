package org.planledger.query.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.planledger.query.view.Criteria.Condition;
import tools.jackson.databind.JsonNode;

/** What {@link Criteria} mean, on views in memory; the same as the store's own meaning. */
final class Matching {
    /** Absent before numbers before texts before truths, as the store sorts. */
    static final Comparator<@Nullable JsonNode> ORDER = Matching::compare;

    private Matching() {}

    static boolean matches(JsonNode view, List<Condition> conditions) {
        return conditions.stream().allMatch(condition -> matches(view, condition));
    }

    private static boolean matches(JsonNode view, Condition condition) {
        var values = values(view, condition.field());
        var asked = ViewJson.tree(condition.value());
        return switch (condition.relation()) {
            case IS -> is(values, asked);
            case ONE_OF -> asked.valueStream().anyMatch(one -> is(values, one));
            case FROM -> values.stream().anyMatch(value -> alike(value, asked) && compare(value, asked) >= 0);
            case BEFORE -> values.stream().anyMatch(value -> alike(value, asked) && compare(value, asked) < 0);
        };
    }

    private static boolean is(List<JsonNode> values, JsonNode asked) {
        if (asked.isNull()) return values.isEmpty() || values.stream().anyMatch(JsonNode::isNull);
        return values.stream().anyMatch(value -> alike(value, asked) && compare(value, asked) == 0);
    }

    /** The value at the path; where the path meets lists, all their values. */
    private static List<JsonNode> values(JsonNode view, String path) {
        var values = new ArrayList<JsonNode>();
        collect(view, List.of(path.split("\\.", -1)), values);
        return values;
    }

    private static void collect(JsonNode at, List<String> path, List<JsonNode> values) {
        if (at.isArray()) {
            for (var element : at) collect(element, path, values);
        } else if (path.isEmpty()) {
            values.add(at);
        } else if (at.has(path.getFirst())) {
            collect(Objects.requireNonNull(at.get(path.getFirst())), path.subList(1, path.size()), values);
        }
    }

    /** The value to sort by: of several the greatest if the greatest stand first, else the smallest. */
    static @Nullable JsonNode sortValue(JsonNode view, String path, boolean descending) {
        var values = values(view, path).stream();
        return (descending ? values.max(Matching::compare) : values.min(Matching::compare)).orElse(null);
    }

    private static boolean alike(JsonNode one, JsonNode other) {
        return rank(one) == rank(other);
    }

    private static int compare(@Nullable JsonNode one, @Nullable JsonNode other) {
        if (rank(one) != rank(other)) return Integer.compare(rank(one), rank(other));
        if (one == null || other == null || one.isNull()) return 0;
        if (one.isNumber()) return Long.compare(one.longValue(), other.longValue());
        if (one.isBoolean()) return Boolean.compare(one.booleanValue(), other.booleanValue());
        return one.asString().compareTo(other.asString());
    }

    private static int rank(@Nullable JsonNode value) {
        if (value == null || value.isNull()) return 0;
        if (value.isNumber()) return 1;
        if (value.isString()) return 2;
        return value.isBoolean() ? 4 : 3;
    }
}
