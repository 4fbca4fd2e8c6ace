package org.planledger.localstack.parts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.planledger.localstack.process.DataFolder;

/** The command line of a JVM that starts quickly and stays small: one tier of compilation, one thread of collection. */
final class JavaProcess {
    private JavaProcess() {}

    static List<String> command(DataFolder data, String heap, String... rest) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dplanledger.data=" + data.path(),
                "-Djava.io.tmpdir=" + data.temporary(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC",
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of(rest));
        return command;
    }

    /** A main class of ours, with this program's own class path. */
    static List<String> ofThisProgram(DataFolder data, String heap, Class<?> main, String... arguments) {
        var command = command(data, heap, "-cp", System.getProperty("java.class.path"), main.getName());
        command.addAll(List.of(arguments));
        return command;
    }
}
