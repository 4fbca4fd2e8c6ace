package org.planledger.system.harness;

import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.planledger.localstack.parts.Port;
import org.planledger.system.Stack;

/** The view store loses what it held, whole or in part. */
final class ViewFaults {
    private final Installation installation;

    ViewFaults(Installation installation) {
        this.installation = installation;
    }

    /**
     * Loses views.
     *
     * @param everything the server's files while it is down, else one generation's documents under a running server
     */
    void lose(boolean everything) {
        if (everything) {
            installation.stack.awaitProcess("mongo");
            installation.stack.hold("mongo");
            installation.stack.kill("mongo");
            Stack.delete(installation.stack.folder().resolve("mongo"));
            installation.stack.release("mongo");
        } else {
            dropNewest();
        }
    }

    private void dropNewest() {
        try (var client = MongoClients.create("mongodb://127.0.0.1:" + installation.stack.port(Port.MONGO))) {
            var newest = client.getDatabase("planledger_views")
                    .getCollection("generations")
                    .find(new Document("state", "LIVE"))
                    .sort(new Document("_id", -1))
                    .first();
            if (newest != null)
                client.getDatabase("planledger_views_g" + newest.get("_id")).drop();
        }
    }
}
