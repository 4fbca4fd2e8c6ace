package org.planledger.query.store;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.planledger.events.LedgerEntry;
import org.planledger.events.OrganisationId;
import org.planledger.query.view.Address;
import org.planledger.query.view.Change;
import org.planledger.query.view.Projection;
import org.planledger.query.view.Version;

/**
 * The database of one generation.
 *
 * @param generation which one
 * @param database where
 * @param documents the views
 * @param history the events
 * @param heads the aggregates
 * @param progress the organisations
 * @param offsets the partitions
 * @param parked what the views lack
 */
public record GenerationStore(
        Generation generation,
        MongoDatabase database,
        ViewDocuments documents,
        History history,
        Heads heads,
        Progress progress,
        Offsets offsets,
        ParkedEvents parked) {

    private static final String MARK = "generation";

    static GenerationStore of(Generation generation, MongoDatabase database) {
        return new GenerationStore(
                generation,
                database,
                new ViewDocuments(database),
                new History(database.getCollection("history")),
                new Heads(database.getCollection("heads")),
                new Progress(database.getCollection("progress")),
                new Offsets(database.getCollection("offsets")),
                new ParkedEvents(database.getCollection(ParkedEvents.NAME)));
    }

    /** Makes an empty database; whatever stood under this name is gone. */
    void make(List<Projection<?>> projections) {
        database.drop();
        for (var projection : projections) {
            var collection = documents.collection(projection);
            for (var field : projection.indexed()) {
                collection.createIndex(Indexes.ascending("organisation", "view." + field));
            }
        }
        parked.index();
        database.getCollection("history").createIndex(Indexes.ascending("organisation", "organisationSequence"));
        database.getCollection(MARK)
                .insertOne(new Document("_id", generation.number())
                        .append("id", generation.id().toString()));
    }

    /** Whether the database is still the one that was made for this generation. */
    public boolean present() {
        var mark = database.getCollection(MARK)
                .find(eq("_id", generation.number()))
                .first();
        return mark != null && generation.id().toString().equals(mark.getString("id"));
    }

    /**
     * Fails if the database is not there, so that an empty store is never taken for an empty history.
     *
     * @throws GenerationGone if so
     */
    public void requirePresent() {
        if (!present()) throw new GenerationGone(generation.number());
    }

    /**
     * Writes a batch: views, history, heads, and last how far the organisations are. After a crash in between, the same
     * batch comes again and finds its documents done.
     *
     * @throws Overtaken if the store is not as it was loaded
     */
    public void write(List<Change> changes, List<LedgerEntry> entries, List<Progress.Step> steps) {
        documents.write(changes);
        history.keep(entries);
        heads.raise(entries);
        progress.step(steps);
    }

    /**
     * Puts documents in the place of what they were.
     *
     * @param made documents that hold everything of their organisation up to a place
     * @param organisation whose
     * @param at that place
     * @throws Overtaken if the views are not there, or not there any more; some documents may be written already
     */
    public void remake(Map<Address, Version> made, OrganisationId organisation, Applied at) {
        var loaded = documents.load(made.keySet());
        var changes = new ArrayList<Change>();
        made.forEach((address, version) -> {
            var old = loaded.get(address);
            if (old != null && old.position() > at.position()) throw new Overtaken("a document is ahead of " + at);
            boolean same = old == null ? version.view() == null : old.sameAs(version);
            if (!same) changes.add(new Change(address, old, version));
        });
        // looked at after the documents: who stepped since has changed their positions, or has not touched them
        if (!progress.of(organisation).equals(at)) throw new Overtaken("an organisation is not where it was");
        documents.write(changes);
    }
}
