package org.planledger.localstack.parts;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.h2.mvstore.MVStoreException;

/** Main class of the view store's JVM: a server that speaks MongoDB's protocol over one file. */
public final class MongoWireServer {
    private MongoWireServer() {}

    public static void main(String[] arguments) throws IOException {
        var backend = open(Path.of(arguments[0]));
        var server = new MongoServer(backend);
        server.bind("127.0.0.1", Integer.parseInt(arguments[1]));
        System.out.println("answering on port " + arguments[1] + ", file " + arguments[0]);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "shutdown"));
    }

    /** A file that a crash spoiled is put aside: the views are folded anew, and the events are elsewhere. */
    private static H2Backend open(Path file) throws IOException {
        try {
            return new H2Backend(file.toString());
        } catch (MVStoreException e) {
            if (!Files.exists(file)) throw e;
            System.out.println("the file of views cannot be read (" + e.getMessage() + "); starting with an empty one");
            Files.move(file, file.resolveSibling("unreadable.mv"), StandardCopyOption.REPLACE_EXISTING);
            return new H2Backend(file.toString());
        }
    }
}
