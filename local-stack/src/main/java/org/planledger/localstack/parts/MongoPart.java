package org.planledger.localstack.parts;

import java.io.IOException;
import java.nio.file.Files;
import org.planledger.localstack.process.DataFolder;
import org.planledger.localstack.process.Part;

/** The view store. Everything in it is folded from events and can be folded again. */
final class MongoPart implements Part {
    static final String NAME = "mongo";

    private final DataFolder data;
    private final Ports ports;

    MongoPart(DataFolder data, Ports ports) {
        this.data = data;
        this.ports = ports;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ProcessBuilder launch() throws IOException {
        var folder = Files.createDirectories(data.of("mongo"));
        return new ProcessBuilder(JavaProcess.ofThisProgram(
                data, "320m", MongoWireServer.class, folder.resolve("views.mv").toString(), "" + ports.of(Port.MONGO)));
    }

    @Override
    public boolean ready() {
        return KafkaPart.answers(ports.of(Port.MONGO));
    }
}
