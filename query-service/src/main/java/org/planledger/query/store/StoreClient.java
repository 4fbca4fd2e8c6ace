package org.planledger.query.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.concurrent.TimeUnit;

/** The connection to the view store: gives up soon, so that people are told instead of waiting. */
public final class StoreClient {
    private StoreClient() {}

    /** Whether a failure is the store's, which may be better in a moment, rather than ours. */
    public static boolean failed(RuntimeException failure) {
        return failure instanceof MongoException;
    }

    /** Connects when first needed; options in the connection string win. */
    public static MongoClient at(String uri) {
        return MongoClients.create(MongoClientSettings.builder()
                .applicationName("planledger query-service")
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(2, TimeUnit.SECONDS))
                .applyToSocketSettings(
                        socket -> socket.connectTimeout(2, TimeUnit.SECONDS).readTimeout(15, TimeUnit.SECONDS))
                .applyToServerSettings(server -> server.heartbeatFrequency(1, TimeUnit.SECONDS))
                .applyConnectionString(new ConnectionString(uri))
                .build());
    }
}
