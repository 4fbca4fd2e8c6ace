package org.planledger.query.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.planledger.events.OrganisationId;
import org.planledger.query.view.Parked;

/**
 * What the views of one generation do not have.
 *
 * <p>For maintainers: a record is written before the documents of its batch and removed after those that were made anew,
 * so at any point in between it may tell of an event that is in, never keep silent about one that is not.
 */
public final class ParkedEvents {
    static final String NAME = "parked";
    private static final InsertManyOptions UNORDERED = new InsertManyOptions().ordered(false);

    private final MongoCollection<Document> collection;

    ParkedEvents(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    void index() {
        collection.createIndex(Indexes.ascending("organisation", "position"));
        collection.createIndex(Indexes.ascending("nextTry"));
        collection.createIndex(Indexes.ascending("view"));
    }

    /**
     * Keeps records; those that are kept already stay as they are.
     *
     * @param nextTry when those that an aggregate begins to be parked with are tried next
     */
    public void keep(List<Parked> parked, Instant firstSeen, Instant nextTry) {
        if (parked.isEmpty()) return;
        var documents = parked.stream()
                .map(each -> ParkedForm.document(each, firstSeen, nextTry))
                .toList();
        try {
            collection.insertMany(documents, UNORDERED);
        } catch (MongoBulkWriteException e) {
            ViewDocuments.requireDuplicatesOnly(e);
        }
    }

    /** From which organisation sequence on each aggregate is parked, by view. */
    public Map<Parked.Stream, Long> streams(Collection<OrganisationId> organisations) {
        var streams = new HashMap<Parked.Stream, Long>();
        var names = organisations.stream().map(OrganisationId::value).toList();
        for (var document : collection.find(in("organisation", names)).projection(ParkedForm.STREAM)) {
            streams.merge(ParkedForm.stream(document), ParkedForm.number(document, "organisationSequence"), Math::min);
        }
        return streams;
    }

    /** An organisation's records by position. */
    public List<Kept> of(OrganisationId organisation) {
        var found = new ArrayList<Kept>();
        for (var document : collection
                .find(eq("organisation", organisation.value()))
                .sort(ascending("position"))
                .batchSize(1_000)) {
            found.add(ParkedForm.kept(document));
        }
        return found;
    }

    /**
     * A parked event and what has become of it so far.
     *
     * @param parked the event
     * @param firstSeen when it was parked
     * @param tries how often it was tried again
     * @param lastTry when it was tried last; null if it was not
     * @param nextTry when it is tried next; null if only when the program starts, or when somebody asks
     */
    public record Kept(
            Parked parked,
            Instant firstSeen,
            int tries,
            @Nullable Instant lastTry,
            @Nullable Instant nextTry) {}

    /** Has records tried again now. */
    public long ask(OrganisationId organisation, @Nullable String view, @Nullable String aggregate, Instant now) {
        var filters = new ArrayList<Bson>(List.of(eq("organisation", organisation.value())));
        if (view != null) filters.add(eq("view", view));
        if (aggregate != null) filters.add(eq("aggregate", aggregate));
        return collection
                .updateMany(and(filters), Updates.set("nextTry", now.toEpochMilli()))
                .getMatchedCount();
    }

    /** Has everything tried again now. */
    public void askAll(Instant now) {
        collection.updateMany(new Document(), Updates.set("nextTry", now.toEpochMilli()));
    }

    /** The organisations that have something to be tried. */
    public Set<OrganisationId> due(Instant now) {
        var due = new LinkedHashSet<OrganisationId>();
        for (var document :
                collection.find(lte("nextTry", now.toEpochMilli())).projection(Projections.include("organisation"))) {
            due.add(new OrganisationId(document.getString("organisation")));
        }
        return due;
    }

    /** Says of an organisation's records up to a sequence that they were tried in vain. */
    public void tried(OrganisationId organisation, long upTo, int tries, Instant now, @Nullable Instant nextTry) {
        collection.updateMany(
                and(eq("organisation", organisation.value()), lte("organisationSequence", upTo)),
                Updates.combine(
                        Updates.set("tries", tries),
                        Updates.set("lastTry", now.toString()),
                        nextTry == null ? Updates.unset("nextTry") : Updates.set("nextTry", nextTry.toEpochMilli())));
    }

    /** Says of records that are kept why they are parked now. */
    public void correct(Collection<Parked> parked) {
        for (var each : parked) {
            collection.updateOne(
                    eq("_id", ParkedForm.key(each)),
                    Updates.combine(
                            Updates.set("reason", each.reason().code()),
                            Updates.set("failure", each.failure()),
                            Updates.set("documents", each.documents())));
        }
    }

    /** Removes records. */
    public void remove(Collection<Parked> parked) {
        if (parked.isEmpty()) return;
        collection.deleteMany(in("_id", parked.stream().map(ParkedForm::key).toList()));
    }

    /** How many events each view lacks, of all organisations; views that lack none are left out. */
    public Map<String, Long> counts(Collection<String> views) {
        var counts = new HashMap<String, Long>();
        if (collection.find().projection(Projections.include("_id")).first() == null) return counts;
        for (var view : views) {
            long count = collection.countDocuments(eq("view", view));
            if (count > 0) counts.put(view, count);
        }
        return counts;
    }

    /** Since when something has been parked; null if nothing is. */
    public @Nullable Instant since() {
        var oldest = collection.find().sort(ascending("position")).first();
        return oldest == null ? null : ParkedForm.kept(oldest).firstSeen();
    }
}
