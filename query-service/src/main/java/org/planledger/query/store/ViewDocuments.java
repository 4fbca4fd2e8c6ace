package org.planledger.query.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.planledger.query.view.Address;
import org.planledger.query.view.Change;
import org.planledger.query.view.Projection;
import org.planledger.query.view.Version;

/**
 * The view documents of one generation.
 *
 * <p>For maintainers: a document is replaced only if it still has the position it was loaded with, and inserted only if
 * it is not there, so a consumer that slept through a rebalance can never put an older state over a newer one. Equality
 * of position is stricter than "older than mine" and says when to load again.
 */
public final class ViewDocuments {
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final int DUPLICATE_KEY = 11_000;

    private final MongoDatabase database;

    ViewDocuments(MongoDatabase database) {
        this.database = database;
    }

    /** Documents that can change, as they are now; immutable ones are not asked for. */
    public Map<Address, Version> load(Collection<Address> addresses) {
        var byProjection = new LinkedHashMap<Projection<?>, Map<String, Address>>();
        for (var address : addresses) {
            if (address.projection().immutable()) continue;
            byProjection
                    .computeIfAbsent(address.projection(), _ -> new HashMap<>())
                    .put(DocumentForm.key(address.organisation(), address.id()), address);
        }
        var loaded = new HashMap<Address, Version>();
        byProjection.forEach((projection, byKey) -> {
            for (var document : collection(projection).find(in("_id", byKey.keySet()))) {
                var address = byKey.get(document.getString("_id"));
                if (address != null) loaded.put(address, DocumentForm.version(document, projection));
            }
        });
        return loaded;
    }

    /**
     * Writes one unordered bulk per collection.
     *
     * @throws Overtaken if a document is not as it was loaded; some of the others may be written already
     */
    public void write(List<Change> changes) {
        var byProjection = new LinkedHashMap<Projection<?>, List<Change>>();
        for (var change : changes) {
            byProjection
                    .computeIfAbsent(change.address().projection(), _ -> new ArrayList<>())
                    .add(change);
        }
        byProjection.forEach(this::write);
    }

    private void write(Projection<?> projection, List<Change> changes) {
        var models = new ArrayList<WriteModel<Document>>();
        int replaces = 0;
        for (var change : changes) {
            var document = DocumentForm.document(change.address(), change.after());
            var before = change.before();
            if (before == null) {
                models.add(new InsertOneModel<>(document));
            } else {
                var asLoaded = and(eq("_id", document.get("_id")), eq("position", before.position()));
                models.add(new ReplaceOneModel<>(asLoaded, document));
                replaces++;
            }
        }
        int matched;
        try {
            matched = collection(projection).bulkWrite(models, UNORDERED).getMatchedCount();
        } catch (MongoBulkWriteException e) {
            requireDuplicatesOnly(e);
            if (!projection.immutable()) throw new Overtaken("a document of " + projection.collection() + " is there");
            matched = e.getWriteResult().getMatchedCount();
        }
        if (matched != replaces) throw new Overtaken("a document of " + projection.collection() + " has changed");
    }

    static void requireDuplicatesOnly(MongoBulkWriteException e) {
        if (e.getWriteConcernError() != null) throw e;
        for (var error : e.getWriteErrors()) if (error.getCode() != DUPLICATE_KEY) throw e;
    }

    MongoCollection<Document> collection(Projection<?> projection) {
        return database.getCollection(projection.collection());
    }
}
