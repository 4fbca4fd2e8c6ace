package org.planledger.query.store;

import com.mongodb.client.model.Projections;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.planledger.events.OrganisationId;
import org.planledger.query.store.ParkedEvents.Kept;
import org.planledger.query.view.Parked;

/** A parked event as a document: {@code {_id: "<organisation>:<view>:<organisationSequence>", …}}. */
final class ParkedForm {
    static final Bson STREAM = Projections.include("organisation", "view", "aggregate", "organisationSequence");

    private ParkedForm() {}

    static String key(Parked parked) {
        return DocumentForm.key(
                parked.stream().organisation(), parked.stream().view() + ":" + parked.organisationSequence());
    }

    static Document document(Parked parked, Instant firstSeen, Instant nextTry) {
        var document = new Document("_id", key(parked))
                .append("organisation", parked.stream().organisation().value())
                .append("view", parked.stream().view())
                .append("aggregate", parked.stream().aggregate())
                .append("sequence", parked.sequence())
                .append("organisationSequence", parked.organisationSequence())
                .append("position", parked.position())
                .append("type", parked.type())
                .append("revision", parked.revision())
                .append("correlation", parked.correlation().toString())
                .append("reason", parked.reason().code())
                .append("failure", parked.failure())
                .append("documents", parked.documents())
                .append("firstSeen", firstSeen.toString())
                .append("tries", 0)
                .append("lastTry", null);
        // what waits behind another one is tried when that one is
        if (parked.reason() != Parked.Reason.BEHIND) document.append("nextTry", nextTry.toEpochMilli());
        return document;
    }

    static Parked.Stream stream(Document document) {
        return new Parked.Stream(
                document.getString("view"),
                new OrganisationId(document.getString("organisation")),
                document.getString("aggregate"));
    }

    static Kept kept(Document document) {
        var lastTry = document.getString("lastTry");
        @Nullable Number nextTry = document.get("nextTry", Number.class);
        return new Kept(
                parked(document),
                Instant.parse(document.getString("firstSeen")),
                Math.toIntExact(number(document, "tries")),
                lastTry == null ? null : Instant.parse(lastTry),
                nextTry == null ? null : Instant.ofEpochMilli(nextTry.longValue()));
    }

    private static Parked parked(Document document) {
        @Nullable List<String> documents = document.getList("documents", String.class);
        return new Parked(
                stream(document),
                number(document, "sequence"),
                number(document, "organisationSequence"),
                number(document, "position"),
                document.getString("type"),
                Math.toIntExact(number(document, "revision")),
                UUID.fromString(document.getString("correlation")),
                Parked.Reason.of(document.getString("reason")),
                document.getString("failure"),
                documents);
    }

    static long number(Document document, String field) {
        return document.get(field, Number.class).longValue();
    }
}
