package org.planledger.localstack.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** Main class of the broker's JVM: formats the log folder once, then is the broker. */
public final class KafkaBroker {
    private KafkaBroker() {}

    public static void main(String[] arguments) throws IOException {
        var file = arguments[0];
        var settings = new Properties();
        try (var reader = Files.newBufferedReader(Path.of(file))) {
            settings.load(reader);
        }
        if (!Files.exists(Path.of(settings.getProperty("log.dirs"), "meta.properties"))) {
            var format = new String[] {"format", "-t", Uuid.randomUuid().toString(), "-c", file};
            int code = StorageTool.execute(format, System.out);
            if (code != 0) System.exit(code);
        }
        Kafka.main(new String[] {file});
    }
}
