package org.planledger.query.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.planledger.events.OrganisationId;

/** How far each organisation is, written last of all, and only on top of what it was believed to be. */
public final class Progress {
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final MongoCollection<Document> collection;

    Progress(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    /**
     * One organisation's step.
     *
     * @param organisation whose
     * @param from where it was believed to be
     * @param to where it is now
     */
    public record Step(OrganisationId organisation, Applied from, Applied to) {}

    /** Where an organisation is. */
    public Applied of(OrganisationId organisation) {
        return read(in("_id", List.of(organisation.value()))).getOrDefault(organisation, Applied.NOTHING);
    }

    /** Where these organisations are; {@link Applied#NOTHING} for those that have not begun is left out. */
    public Map<OrganisationId, Applied> of(Collection<OrganisationId> organisations) {
        return read(in("_id", organisations.stream().map(OrganisationId::value).toList()));
    }

    /** Where all organisations are. */
    public Map<OrganisationId, Applied> all() {
        return read(new Document());
    }

    private Map<OrganisationId, Applied> read(Bson filter) {
        var read = new HashMap<OrganisationId, Applied>();
        for (var document : collection.find(filter)) {
            read.put(
                    new OrganisationId(document.getString("_id")),
                    new Applied(
                            document.get("organisationSequence", Number.class).longValue(),
                            document.get("position", Number.class).longValue(),
                            Instant.parse(document.getString("sequencedAt"))));
        }
        return read;
    }

    /**
     * Takes the steps by compare-and-set.
     *
     * @throws Overtaken if an organisation was not where it was believed to be; the others have stepped
     */
    public void step(List<Step> steps) {
        var models = new ArrayList<WriteModel<Document>>();
        int replaces = 0;
        for (var step : steps) {
            var to = document(step);
            if (step.from().organisationSequence() == 0) {
                models.add(new InsertOneModel<>(to));
            } else {
                var believed = and(
                        eq("_id", step.organisation().value()),
                        eq("organisationSequence", step.from().organisationSequence()));
                models.add(new ReplaceOneModel<>(believed, to));
                replaces++;
            }
        }
        if (models.isEmpty()) return;
        try {
            if (collection.bulkWrite(models, UNORDERED).getMatchedCount() != replaces) throw overtaken();
        } catch (MongoBulkWriteException e) {
            ViewDocuments.requireDuplicatesOnly(e);
            throw overtaken();
        }
    }

    private static Overtaken overtaken() {
        return new Overtaken("an organisation is not where it was");
    }

    private static Document document(Step step) {
        return new Document("_id", step.organisation().value())
                .append("organisationSequence", step.to().organisationSequence())
                .append("position", step.to().position())
                .append("sequencedAt", step.to().sequencedAt().toString());
    }
}
