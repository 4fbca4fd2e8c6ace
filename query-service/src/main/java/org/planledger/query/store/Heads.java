package org.planledger.query.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.planledger.events.LedgerEntry;
import org.planledger.events.OrganisationId;

/** How far each aggregate is in the views, so that a person can wait for their own action. */
public final class Heads {
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> collection;

    Heads(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    /** Raises the heads of these entries' aggregates; never lowers one. */
    public void raise(List<LedgerEntry> entries) {
        var last = new LinkedHashMap<String, LedgerEntry>();
        for (var entry : entries) {
            var envelope = entry.envelope();
            last.merge(
                    DocumentForm.key(
                            envelope.organisation(), envelope.aggregateId().toString()),
                    entry,
                    (one, other) -> one.position() > other.position() ? one : other);
        }
        var updates = last.entrySet().stream()
                .map(head -> new UpdateOneModel<Document>(
                        eq("_id", head.getKey()),
                        Updates.combine(
                                Updates.max(
                                        "sequence", head.getValue().envelope().sequence()),
                                Updates.max("position", head.getValue().position())),
                        UPSERT))
                .toList();
        if (!updates.isEmpty()) collection.bulkWrite(updates, UNORDERED);
    }

    /** Whether all these sequences, by aggregate, are in the views. */
    public boolean hold(OrganisationId organisation, Map<UUID, Long> sequences) {
        var missing = new HashMap<String, Long>();
        sequences.forEach(
                (aggregate, sequence) -> missing.put(DocumentForm.key(organisation, aggregate.toString()), sequence));
        for (var head : collection.find(in("_id", List.copyOf(missing.keySet())))) {
            var key = head.getString("_id");
            var sequence = missing.get(key);
            if (sequence != null && head.get("sequence", Number.class).longValue() >= sequence) missing.remove(key);
        }
        return missing.isEmpty();
    }
}
