package org.planledger.query.running;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.jspecify.annotations.Nullable;

/** A server that speaks MongoDB's wire protocol, on a port that outlives its stops. It forgets everything when stopped. */
public final class RunningMongo implements AutoCloseable {
    private final int port = Ports.free();
    private @Nullable MongoServer server;

    public RunningMongo() {
        start();
    }

    public String uri() {
        return "mongodb://127.0.0.1:" + port;
    }

    public void start() {
        var starting = new MongoServer(new MemoryBackend());
        starting.bind("127.0.0.1", port);
        server = starting;
    }

    public void stop() {
        if (server != null) server.shutdownNow();
        server = null;
    }

    public MongoClient client() {
        return MongoClients.create(uri());
    }

    @Override
    public void close() {
        stop();
    }
}
