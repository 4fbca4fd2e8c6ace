package org.planledger.localstack;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.planledger.localstack.process.DataFolder;

/** Starts the supervisor as a process that outlives the terminal, and shows its progress until everything is ready. */
final class Background {
    private Background() {}

    static int start(DataFolder data, List<String> rest) throws IOException, InterruptedException {
        data.lock().close(); // the plain message now, rather than in a log
        var log = data.logs().resolve("supervisor.log").toFile();
        long shown = log.length();
        var process = new ProcessBuilder(command(data, rest))
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
        try (var lines = new RandomAccessFile(log, "r")) {
            lines.seek(shown);
            while (true) {
                boolean over = !process.isAlive();
                boolean ready = RunningStack.ready(data, process.pid());
                copy(lines);
                if (over) return process.exitValue() == 0 ? 1 : process.exitValue();
                if (ready) {
                    Thread.sleep(Duration.ofMillis(200)); // the last lines are on their way
                    copy(lines);
                    return 0;
                }
                Thread.sleep(Duration.ofMillis(100));
            }
        }
    }

    private static void copy(RandomAccessFile lines) throws IOException {
        var text = new byte[(int) (lines.length() - lines.getFilePointer())];
        lines.readFully(text);
        System.out.print(new String(text, StandardCharsets.UTF_8));
        System.out.flush();
    }

    private static List<String> command(DataFolder data, List<String> rest) {
        var info = ProcessHandle.current().info();
        var command = new ArrayList<String>(List.of("setsid", info.command().orElse("java")));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m"));
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-Dplanledger.root=" + Folder.root());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), LocalStack.class.getName(), "start"));
        command.addAll(List.of("--data", data.path().toString()));
        command.addAll(rest);
        return command;
    }
}
