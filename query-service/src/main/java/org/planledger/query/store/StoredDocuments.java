package org.planledger.query.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.nin;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.planledger.events.LedgerEntry;
import org.planledger.events.OrganisationId;
import org.planledger.query.view.Address;
import org.planledger.query.view.Version;
import org.planledger.query.view.ViewJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A generation's documents as they stand there, also such as nobody of ours has written. Made for comparing and mending;
 * whoever reads views takes {@link LiveViews}.
 */
public final class StoredDocuments {
    /** Where the events are kept. */
    public static final String HISTORY = "history";

    /** Where the aggregates' heads are kept. */
    public static final String HEADS = "heads";

    private final MongoDatabase database;

    /** Of this generation. */
    public StoredDocuments(GenerationStore store) {
        this.database = store.database();
    }

    /** A document. */
    public static final class Stored {
        private final Document document;

        private Stored(Document document) {
            this.document = document;
        }

        /** Its {@code _id}, as text. */
        public String key() {
            return String.valueOf(document.get("_id"));
        }

        /** Its position; −1 if it has none that is a whole number. */
        public long position() {
            return switch (document.get("position")) {
                case Long position -> position;
                case Integer position -> position;
                case null, default -> -1;
            };
        }

        /** All of it. A value of a kind that we never write shows as another than any of ours. */
        public JsonNode tree() {
            return StoredDocuments.tree(document);
        }
    }

    /** The key of a view, of an event by its organisation sequence, or of a head by its aggregate. */
    public static String key(OrganisationId organisation, String id) {
        return DocumentForm.key(organisation, id);
    }

    /** A view as it has to stand. */
    public static JsonNode view(Address address, Version version) {
        return tree(DocumentForm.document(address, version));
    }

    /** An event as it has to stand. */
    public static JsonNode event(LedgerEntry entry) {
        return tree(History.document(entry));
    }

    /** An aggregate's head as it has to stand. */
    public static JsonNode head(OrganisationId organisation, String aggregate, long sequence, long position) {
        return tree(headDocument(key(organisation, aggregate), sequence, position));
    }

    private static Document headDocument(String key, long sequence, long position) {
        return new Document("_id", key).append("sequence", sequence).append("position", position);
    }

    /** Whether two trees are the same bytes in canonical form. */
    public static boolean same(JsonNode one, JsonNode other) {
        return java.util.Arrays.equals(ViewJson.canonicalBytes(one), ViewJson.canonicalBytes(other));
    }

    /** All documents of an organisation in a collection of views or events. */
    public void visit(String collection, OrganisationId organisation, Consumer<Stored> visitor) {
        visit(collection, eq("organisation", organisation.value()), visitor);
    }

    /** All heads of an organisation. */
    public void visitHeads(OrganisationId organisation, Consumer<Stored> visitor) {
        // ';' follows ':', which no organisation's name has
        visit(HEADS, and(gte("_id", organisation + ":"), lt("_id", organisation + ";")), visitor);
    }

    private void visit(String collection, Bson filter, Consumer<Stored> visitor) {
        try (var found = at(collection).find(filter).batchSize(1_000).cursor()) {
            while (found.hasNext()) visitor.accept(new Stored(found.next()));
        }
    }

    /** Keys of all documents of an organisation. */
    public void visitKeys(String collection, OrganisationId organisation, Consumer<String> visitor) {
        try (var found = at(collection)
                .find(eq("organisation", organisation.value()))
                .projection(Projections.include("_id"))
                .batchSize(5_000)
                .cursor()) {
            while (found.hasNext()) visitor.accept(String.valueOf(found.next().get("_id")));
        }
    }

    /** Keys of documents that belong to none of these organisations, a few of them. */
    public List<String> strangers(String collection, Set<OrganisationId> known) {
        var names = known.stream().map(OrganisationId::value).toList();
        var keys = new ArrayList<String>();
        for (var document : at(collection).find(nin("organisation", names)).limit(100)) {
            keys.add(String.valueOf(document.get("_id")));
        }
        return keys;
    }

    /** Those of these documents that are there, by key. */
    public Map<String, Stored> find(String collection, Collection<String> keys) {
        var found = new HashMap<String, Stored>();
        for (var document : at(collection).find(in("_id", keys))) {
            var stored = new Stored(document);
            found.put(stored.key(), stored);
        }
        return found;
    }

    /** One document. */
    public Optional<Stored> find(String collection, String key) {
        return Optional.ofNullable(find(collection, List.of(key)).get(key));
    }

    /** Puts a view in the place of what was found there. */
    public boolean put(Address address, Version version, @Nullable Stored before) {
        return put(address.projection().collection(), DocumentForm.document(address, version), before);
    }

    /** Puts an event in the place of what was found there. */
    public boolean put(LedgerEntry entry, @Nullable Stored before) {
        return put(HISTORY, History.document(entry), before);
    }

    /** Puts a head in the place of what was found there. */
    public boolean putHead(String key, long sequence, long position, @Nullable Stored before) {
        return put(HEADS, headDocument(key, sequence, position), before);
    }

    /** Whether it was done: false if somebody else wrote there meanwhile. */
    private boolean put(String collection, Document document, @Nullable Stored before) {
        if (before != null) {
            return at(collection).replaceOne(asFound(before), document).getMatchedCount() == 1;
        }
        try {
            at(collection).insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCode() == 11_000) return false;
            throw e;
        }
    }

    /** Removes what was found; false if somebody else wrote there meanwhile. */
    public boolean remove(String collection, Stored before) {
        return at(collection).deleteOne(asFound(before)).getDeletedCount() == 1;
    }

    private static Bson asFound(Stored before) {
        return and(eq("_id", before.document.get("_id")), eq("position", before.document.get("position")));
    }

    private MongoCollection<Document> at(String collection) {
        return database.getCollection(collection);
    }

    private static JsonNode tree(@Nullable Object value) {
        var nodes = JsonNodeFactory.instance;
        return switch (value) {
            case Document document -> {
                var object = nodes.objectNode();
                document.forEach((name, element) -> object.set(name, tree(element)));
                yield object;
            }
            case List<?> list -> {
                var array = nodes.arrayNode();
                for (var element : list) array.add(tree(element));
                yield array;
            }
            case null -> nodes.nullNode();
            case String text -> nodes.stringNode(text);
            case Boolean truth -> nodes.booleanNode(truth);
            case Long number -> nodes.numberNode(number);
            case Integer number -> nodes.numberNode(number.longValue());
            default -> nodes.objectNode().put(value.getClass().getName(), value.toString());
        };
    }
}
