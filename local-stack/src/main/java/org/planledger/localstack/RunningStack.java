package org.planledger.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.planledger.localstack.parts.Port;
import org.planledger.localstack.parts.Ports;
import org.planledger.localstack.process.DataFolder;

/** What a running stack says about itself to the other commands, in {@code run/stack.properties}. */
final class RunningStack {
    private static final String READY = "ready";

    private RunningStack() {}

    private static Path file(DataFolder data) {
        return data.run().resolve("stack.properties");
    }

    static void write(DataFolder data, Ports ports, boolean ready) {
        var properties = ports.toProperties();
        properties.setProperty("url", url(ports));
        properties.setProperty("supervisor", "" + ProcessHandle.current().pid());
        properties.setProperty(READY, "" + ready);
        var unfinished = data.run().resolve("stack.properties.unfinished");
        try {
            try (var writer = Files.newBufferedWriter(unfinished)) {
                properties.store(writer, null);
            }
            Files.move(unfinished, file(data), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String url(Ports ports) {
        return "http://localhost:" + ports.of(Port.UI) + "/";
    }

    static boolean known(DataFolder data) {
        return Files.exists(file(data));
    }

    static Ports ports(DataFolder data) {
        return Ports.of(read(data));
    }

    /** Whether the supervisor with this pid said that everything, the first data included, is there. */
    static boolean ready(DataFolder data, long supervisor) {
        if (!known(data)) return false;
        var properties = read(data);
        return ("" + supervisor).equals(properties.getProperty("supervisor"))
                && "true".equals(properties.getProperty(READY));
    }

    private static Properties read(DataFolder data) {
        try (var reader = Files.newBufferedReader(file(data))) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
