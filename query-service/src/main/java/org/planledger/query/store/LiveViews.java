package org.planledger.query.store;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.planledger.events.OrganisationId;
import org.planledger.query.view.Criteria;
import org.planledger.query.view.Found;
import org.planledger.query.view.Parked;
import org.planledger.query.view.Projection;
import org.planledger.query.view.ViewJson;
import org.planledger.query.view.Views;

/**
 * An organisation's views as they are stored: the newest, whose position was read before anything else, so that it is never more than
 * what is shown; or those of one event each up to a place in the past.
 */
public final class LiveViews implements Views {
    private final GenerationStore store;
    private final OrganisationId organisation;
    private final Applied applied;
    private final Instant now;
    private final boolean newest;
    private @Nullable List<Parked> parked;

    /**
     * The views as they are now.
     *
     * @throws GenerationGone if the store is empty
     */
    public LiveViews(GenerationStore store, OrganisationId organisation, InstantSource clock) {
        this.store = store;
        this.organisation = organisation;
        this.applied = store.progress().of(organisation);
        if (applied.position() == 0) store.requirePresent();
        this.now = clock.instant();
        this.newest = true;
    }

    private LiveViews(GenerationStore store, OrganisationId organisation, Applied place, Instant instant) {
        this.store = store;
        this.organisation = organisation;
        this.applied = place;
        this.now = instant;
        this.newest = false;
    }

    /**
     * Documents that never change, as far as they were there at a place in the past.
     *
     * @param place the last event that is in
     * @param instant to judge by
     */
    public static Views upTo(GenerationStore store, OrganisationId organisation, Applied place, Instant instant) {
        return new LiveViews(store, organisation, place, instant);
    }

    @Override
    public OrganisationId organisation() {
        return organisation;
    }

    @Override
    public long position() {
        return applied.position();
    }

    @Override
    public Instant sequencedAt() {
        return applied.sequencedAt();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public List<Parked> parked() {
        var known = parked;
        if (known == null) {
            known = store.parked().of(organisation).stream()
                    .map(ParkedEvents.Kept::parked)
                    .filter(each -> newest || each.position() <= applied.position())
                    .toList();
            parked = known;
        }
        return known;
    }

    @Override
    public <V> Optional<V> find(Projection<V> projection, String id) {
        return findAll(projection, List.of(id)).stream().findFirst();
    }

    @Override
    public <V> List<V> findAll(Projection<V> projection, Collection<String> ids) {
        var keys = ids.stream().map(id -> DocumentForm.key(organisation, id)).toList();
        var byKey = new HashMap<String, V>();
        for (var document : collection(projection).find(in("_id", keys))) {
            if (!newest && DocumentForm.position(document) > applied.position()) continue;
            var view = DocumentForm.view(document, projection.type());
            if (view != null) byKey.put(document.getString("_id"), view);
        }
        return keys.stream().map(byKey::get).filter(Objects::nonNull).toList();
    }

    @Override
    public <V> Found<V> query(Projection<V> projection, Criteria criteria) {
        var collection = collection(projection);
        var filter = filter(projection, criteria);
        var found = new ArrayList<V>();
        if (criteria.limit() > 0) {
            var limit = criteria.limit() == Integer.MAX_VALUE ? 0 : criteria.limit();
            for (var document : collection
                    .find(filter)
                    .sort(sort(projection, criteria.sort()))
                    .skip(criteria.skip())
                    .limit(limit)) {
                var view = DocumentForm.view(document, projection.type());
                if (view != null) found.add(view);
            }
        }
        var all = criteria.skip() == 0 && criteria.limit() > found.size();
        return new Found<>(found, all ? found.size() : collection.countDocuments(filter));
    }

    @Override
    public <V> Map<List<String>, Long> tally(Projection<V> projection, Criteria criteria, List<String> fields) {
        var by = new Document();
        for (var field : fields) by.append(field, "$" + field(projection, field));
        var counts = new HashMap<List<String>, Long>();
        var groups = List.of(match(filter(projection, criteria)), group(by, sum("documents", 1L)));
        for (var found : collection(projection).aggregate(groups)) {
            var texts = found.get("_id", Document.class);
            counts.put(
                    fields.stream().map(texts::getString).toList(),
                    found.get("documents", Number.class).longValue());
        }
        return counts;
    }

    /** Never documents of another shape: what cannot be read fails, and what can be read may mean something else. */
    private MongoCollection<Document> collection(Projection<?> projection) {
        if (!newest && !projection.immutable()) throw new IllegalArgumentException("the past is not stored");
        if (!store.generation().folds(projection)) throw new FoldedOtherwise(projection.collection());
        return store.documents().collection(projection);
    }

    private Bson filter(Projection<?> projection, Criteria criteria) {
        var filters = new ArrayList<Bson>();
        filters.add(eq("organisation", organisation.value()));
        filters.add(eq("deleted", false));
        if (!newest) filters.add(lte("position", applied.position()));
        for (var condition : criteria.conditions()) {
            var field = field(projection, condition.field());
            var value = DocumentForm.value(ViewJson.tree(condition.value()));
            filters.add(
                    switch (condition.relation()) {
                        case IS -> eq(field, value);
                        case ONE_OF -> in(field, (List<?>) Objects.requireNonNull(value));
                        case FROM -> gte(field, Objects.requireNonNull(value));
                        case BEFORE -> lt(field, Objects.requireNonNull(value));
                    });
        }
        return and(filters);
    }

    private static Bson sort(Projection<?> projection, Criteria.@Nullable Sort sort) {
        if (sort == null) return Sorts.ascending("_id");
        var field = field(projection, sort.field());
        return Sorts.orderBy(
                sort.descending() ? Sorts.descending(field) : Sorts.ascending(field), Sorts.ascending("_id"));
    }

    private static String field(Projection<?> projection, String field) {
        Criteria.requireIndexed(projection, field);
        return "view." + field;
    }
}
