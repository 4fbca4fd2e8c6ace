package org.planledger.query.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.bson.Document;
import org.planledger.events.LedgerEntry;
import org.planledger.events.OrganisationId;

/** The events as stored, sealed texts included, by organisation and organisation sequence. */
public final class History {
    private static final InsertManyOptions UNORDERED = new InsertManyOptions().ordered(false);
    private static final String SEQUENCE = "organisationSequence";

    private final MongoCollection<Document> collection;

    History(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    /** Keeps entries; those that are kept already stay as they are. */
    public void keep(List<LedgerEntry> entries) {
        if (entries.isEmpty()) return;
        try {
            collection.insertMany(entries.stream().map(History::document).toList(), UNORDERED);
        } catch (MongoBulkWriteException e) {
            ViewDocuments.requireDuplicatesOnly(e);
        }
    }

    /** Shows an organisation's entries after a sequence, in order, for as long as the visitor wants more. */
    public void visit(OrganisationId organisation, long after, Predicate<LedgerEntry> wantsMore) {
        var filter = and(eq("organisation", organisation.value()), gt(SEQUENCE, after));
        try (var found = collection
                .find(filter)
                .sort(ascending(SEQUENCE))
                .batchSize(1_000)
                .cursor()) {
            while (found.hasNext()) {
                if (!wantsMore.test(entry(found.next()))) return;
            }
        }
    }

    static Document document(LedgerEntry entry) {
        var organisation = entry.envelope().organisation();
        return new Document("_id", DocumentForm.key(organisation, Long.toString(entry.organisationSequence())))
                .append("organisation", organisation.value())
                .append(SEQUENCE, entry.organisationSequence())
                .append("position", entry.position())
                .append("attributes", new Document(new LinkedHashMap<String, Object>(entry.attributes())))
                .append("payload", entry.payload());
    }

    private static LedgerEntry entry(Document document) {
        var attributes = new LinkedHashMap<String, String>();
        document.get("attributes", Document.class).forEach((name, value) -> attributes.put(name, (String) value));
        return LedgerEntry.of(attributes, document.getString("payload"));
    }
}
