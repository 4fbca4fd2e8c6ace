package org.planledger.system.harness;

import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.planledger.localstack.parts.Port;

/** What the views hold against the ledger, and against a fold from the beginning. */
final class ViewChecks {
    private final Installation installation;
    private final Views views;

    ViewChecks(Installation installation, Views views) {
        this.installation = installation;
        this.views = views;
    }

    /** Promise 2, last step: the history that the views were folded from is the ledger, event by event. */
    Verdict historyIsTheLedger(LedgerRows ledger) {
        var byPosition = new HashMap<Long, Row>();
        for (var row : ledger.rows()) byPosition.put(row.position(), row);
        long documents = 0;
        long different = 0;
        try (var client = MongoClients.create("mongodb://127.0.0.1:" + installation.stack.port(Port.MONGO))) {
            var history = client.getDatabase("planledger_views_g" + serving()).getCollection("history");
            for (var document : history.find().batchSize(2_000)) {
                documents++;
                var row =
                        byPosition.remove(document.get("position", Number.class).longValue());
                var leaf = document.get("attributes", Document.class).getString("leafhash");
                if (row == null || !row.leafHash().equals(leaf)) different++;
            }
        }
        return new Verdict(
                "2 what is in the ledger arrives in the views",
                "leaf hash of every document of the views' history",
                "%d events in the views; %d missing, %d others".formatted(documents, byPosition.size(), different),
                byPosition.isEmpty() && different == 0);
    }

    private long serving() {
        return views.digest().path("generation").asLong();
    }

    /** Promise 4: dropped and folded anew, twice, they are what they were. */
    List<Verdict> viewsAreAFold(Duration atMost) {
        var live = views.digest().path("collections");
        var once = views.digestOfRebuilt(atMost).path("collections");
        var twice = views.digestOfRebuilt(atMost).path("collections");
        long documents = 0;
        for (var collection : live) documents += collection.path("documents").asLong();
        return List.of(new Verdict(
                "4 views equal a fold of the events",
                "SHA-256 over all documents, live and after two rebuilds",
                "%d kinds of document, %d documents; live %s, two rebuilds %s"
                        .formatted(
                                live.size(),
                                documents,
                                live.equals(once) ? "equal" : "different in " + different(live, once),
                                once.equals(twice) ? "equal" : "different"),
                live.size() > 5 && live.equals(once) && once.equals(twice)));
    }

    private static String different(tools.jackson.databind.JsonNode one, tools.jackson.databind.JsonNode other) {
        return String.join(
                ", ",
                one.propertyStream()
                        .filter(property -> !property.getValue().equals(other.path(property.getKey())))
                        .map(Map.Entry::getKey)
                        .toList());
    }
}
