package org.planledger.query.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.planledger.events.OrganisationId;
import tools.jackson.databind.JsonNode;

/** Views as they were: folded in memory, or, what never changes, read from where it is kept. Safe for use by many threads. */
public final class PastViews implements Views {
    private final Views unchanged;
    private final Set<Projection<?>> kept;
    private final List<Parked> parked;
    private final Map<String, Map<String, Object>> views = new LinkedHashMap<>();

    /**
     * The outcome of a fold.
     *
     * @param unchanged whose, where and when; holds the documents that were there already then and never change
     * @param kept the projections of those
     * @param folded what came out of all others
     */
    public PastViews(Views unchanged, Set<Projection<?>> kept, ParkingFold folded) {
        this.unchanged = unchanged;
        this.kept = Set.copyOf(kept);
        this.parked = Stream.concat(
                        folded.parked().stream(), unchanged.parked().stream().filter(each -> isKept(each)))
                .toList();
        for (var change : folded.changes()) {
            var view = change.after().view();
            if (view == null) continue;
            views.computeIfAbsent(change.address().projection().collection(), _ -> new TreeMap<>())
                    .put(change.address().id(), view);
        }
    }

    private boolean isKept(Parked each) {
        return kept.stream()
                .anyMatch(projection ->
                        projection.collection().equals(each.stream().view()));
    }

    private Map<String, Object> of(Projection<?> projection) {
        return views.getOrDefault(projection.collection(), Map.of());
    }

    @Override
    public OrganisationId organisation() {
        return unchanged.organisation();
    }

    @Override
    public long position() {
        return unchanged.position();
    }

    @Override
    public Instant sequencedAt() {
        return unchanged.sequencedAt();
    }

    @Override
    public Instant instant() {
        return unchanged.instant();
    }

    @Override
    public List<Parked> parked() {
        return parked;
    }

    @Override
    public <V> Optional<V> find(Projection<V> projection, String id) {
        if (kept.contains(projection)) return unchanged.find(projection, id);
        return Optional.ofNullable(of(projection).get(id)).map(projection.type()::cast);
    }

    @Override
    public <V> List<V> findAll(Projection<V> projection, Collection<String> ids) {
        if (kept.contains(projection)) return unchanged.findAll(projection, ids);
        return ids.stream().flatMap(id -> find(projection, id).stream()).toList();
    }

    @Override
    public <V> Found<V> query(Projection<V> projection, Criteria criteria) {
        if (kept.contains(projection)) return unchanged.query(projection, criteria);
        record Candidate<V>(V view, JsonNode tree) {}
        for (var condition : criteria.conditions()) Criteria.requireIndexed(projection, condition.field());
        var found = new ArrayList<Candidate<V>>();
        for (var view : of(projection).values()) {
            var tree = ViewJson.tree(view);
            if (Matching.matches(tree, criteria.conditions())) {
                found.add(new Candidate<>(projection.type().cast(view), tree));
            }
        }
        var sort = criteria.sort();
        if (sort != null) {
            Criteria.requireIndexed(projection, sort.field());
            // stable, so that equal ones stay in the order of their ids
            Comparator<Candidate<V>> byField = Comparator.comparing(
                    candidate -> Matching.sortValue(candidate.tree(), sort.field(), sort.descending()), Matching.ORDER);
            found.sort(sort.descending() ? byField.reversed() : byField);
        }
        var page = found.stream()
                .skip(criteria.skip())
                .limit(criteria.limit())
                .map(Candidate::view)
                .toList();
        return new Found<>(page, found.size());
    }
}
