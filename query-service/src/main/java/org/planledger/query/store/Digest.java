package org.planledger.query.store;

import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.planledger.events.OrganisationId;
import org.planledger.query.view.Projection;
import org.planledger.query.view.ViewJson;

/** One hash per kind of document, so that two sets of views can be compared: rebuilt, restored, or of two installations. */
public final class Digest {
    private Digest() {}

    /**
     * What a kind of document comes to.
     *
     * @param documents how many, tombstones included
     * @param sha256 64 hex digits over the canonical JSON of each, by id, each followed by a line feed
     */
    public record Sum(long documents, String sha256) {}

    /** Sums by collection, of one organisation, or of all if none is given. */
    public static SortedMap<String, Sum> of(
            GenerationStore store, Iterable<Projection<?>> projections, @Nullable OrganisationId organisation) {
        var sums = new TreeMap<String, Sum>();
        for (var projection : projections) {
            sums.put(projection.collection(), sum(store.documents().collection(projection), organisation));
        }
        sums.put(ParkedEvents.NAME, parked(store, organisation));
        sums.put("history", sum(store.database().getCollection("history"), organisation));
        return sums;
    }

    /** What is parked belongs to the views as much as what they show; when it was seen and tried does not. */
    private static Sum parked(GenerationStore store, @Nullable OrganisationId organisation) {
        var filter = organisation == null ? new Document() : Filters.eq("organisation", organisation.value());
        var sha256 = sha256();
        long documents = 0;
        for (var document : store.database()
                .getCollection(ParkedEvents.NAME)
                .find(filter)
                .sort(ascending("_id"))
                .batchSize(1_000)) {
            var line = document.getString("_id") + ' ' + document.getString("reason") + '\n';
            sha256.update(line.getBytes(StandardCharsets.UTF_8));
            documents++;
        }
        return new Sum(documents, HexFormat.of().formatHex(sha256.digest()));
    }

    private static Sum sum(MongoCollection<Document> collection, @Nullable OrganisationId organisation) {
        var filter = organisation == null ? new Document() : Filters.eq("organisation", organisation.value());
        var sha256 = sha256();
        long documents = 0;
        for (var document : collection.find(filter).sort(ascending("_id")).batchSize(1_000)) {
            sha256.update(ViewJson.canonicalBytes(DocumentForm.tree(document)));
            sha256.update((byte) '\n');
            documents++;
        }
        return new Sum(documents, HexFormat.of().formatHex(sha256.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
