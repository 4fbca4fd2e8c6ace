package org.planledger.query.store;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Map;
import java.util.OptionalLong;
import org.bson.Document;

/**
 * Where to go on reading each partition: a shortcut, not a truth. A lost or wrong one costs only time, because what is
 * in the views is decided by {@link Progress}, and what is missing is fetched from the ledger.
 */
public final class Offsets {
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> collection;

    Offsets(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    /** The next offset to read, if one is kept for this very topic (a topic made anew has another id). */
    public OptionalLong next(String topicId, int partition) {
        var document = collection.find(eq("_id", partition)).first();
        if (document == null || !topicId.equals(document.getString("topicId"))) return OptionalLong.empty();
        return OptionalLong.of(document.get("offset", Number.class).longValue());
    }

    /** Keeps the next offset of each partition. */
    public void keep(String topicId, Map<Integer, Long> next) {
        if (next.isEmpty()) return;
        collection.bulkWrite(next.entrySet().stream()
                .map(offset -> new ReplaceOneModel<>(
                        eq("_id", offset.getKey()),
                        new Document("_id", offset.getKey())
                                .append("topicId", topicId)
                                .append("offset", offset.getValue()),
                        UPSERT))
                .toList());
    }
}
