package org.planledger.query;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.events.OrganisationId;
import org.planledger.events.Recorded;
import org.planledger.query.view.Criteria;
import org.planledger.query.view.Criteria.Condition;
import org.planledger.query.view.Found;
import org.planledger.query.view.Parked;
import org.planledger.query.view.Projection;
import org.planledger.query.view.Views;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Views of a made-up history, folded anew for every question and searched in the plainest way. */
public final class SampleViews implements Views {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final OrganisationId organisation;
    private final List<Recorded<?>> history;
    private final Instant instant;
    private final Map<String, Map<String, ?>> folded = new HashMap<>();

    public SampleViews(OrganisationId organisation, List<Recorded<?>> history, Instant instant) {
        this.organisation = organisation;
        this.history = history;
        this.instant = instant;
    }

    @Override
    public OrganisationId organisation() {
        return organisation;
    }

    @SuppressWarnings("unchecked")
    private <V> Map<String, V> all(Projection<V> projection) {
        return (Map<String, V>) folded.computeIfAbsent(projection.collection(), _ -> Folding.of(projection, history));
    }

    @Override
    public List<Parked> parked() {
        return List.of();
    }

    @Override
    public <V> Optional<V> find(Projection<V> projection, String id) {
        return Optional.ofNullable(all(projection).get(id));
    }

    @Override
    public <V> List<V> findAll(Projection<V> projection, Collection<String> ids) {
        return ids.stream().flatMap(id -> find(projection, id).stream()).toList();
    }

    @Override
    public <V> Found<V> query(Projection<V> projection, Criteria criteria) {
        var sort = criteria.sort();
        criteria.conditions().forEach(condition -> requireIndexed(projection, condition.field()));
        if (sort != null) requireIndexed(projection, sort.field());
        var matching = all(projection).values().stream()
                .filter(view -> criteria.conditions().stream().allMatch(condition -> holds(view, condition)))
                .toList();
        Stream<V> sorted = matching.stream();
        if (sort != null) {
            Comparator<V> order =
                    Comparator.comparing(view -> JSON.valueToTree(view).path(sort.field()), SampleViews::compare);
            sorted = sorted.sorted(sort.descending() ? order.reversed() : order);
        }
        return new Found<>(sorted.skip(criteria.skip()).limit(criteria.limit()).toList(), matching.size());
    }

    private static void requireIndexed(Projection<?> projection, String field) {
        if (!projection.indexed().contains(field)) {
            throw new AssertionError(projection.collection() + " is not indexed by " + field);
        }
    }

    private static boolean holds(Object view, Condition condition) {
        JsonNode found = JSON.valueToTree(view).path(condition.field());
        JsonNode wanted = JSON.valueToTree(condition.value());
        return switch (condition.relation()) {
            case IS -> is(found, wanted);
            case ONE_OF -> wanted.valueStream().anyMatch(one -> is(found, one));
            case FROM -> !found.isNull() && compare(found, wanted) >= 0;
            case BEFORE -> !found.isNull() && compare(found, wanted) < 0;
        };
    }

    private static boolean is(JsonNode found, JsonNode wanted) {
        return found.isArray() ? found.valueStream().anyMatch(wanted::equals) : found.equals(wanted);
    }

    private static int compare(JsonNode one, @Nullable JsonNode other) {
        if (other == null) return 1;
        if (one.isNumber()) return Long.compare(one.asLong(), other.asLong());
        try {
            return Instant.parse(one.asString()).compareTo(Instant.parse(other.asString()));
        } catch (java.time.DateTimeException e) {
            return one.asString().compareTo(other.asString());
        }
    }

    @Override
    public long position() {
        return history.isEmpty() ? 0 : history.getLast().position();
    }

    @Override
    public Instant sequencedAt() {
        return history.isEmpty() ? Instant.EPOCH : history.getLast().sequencedAt();
    }

    @Override
    public Instant instant() {
        return instant;
    }
}
