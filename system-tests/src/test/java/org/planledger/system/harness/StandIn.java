package org.planledger.system.harness;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.planledger.localstack.process.Signals;
import org.planledger.system.Stack;

/**
 * Takes an application's place: the same command line and environment, read from the running process, with something changed that
 * nobody can change by a setting. The application itself knows nothing of it. Until it is closed, the supervisor keeps its own away.
 */
final class StandIn implements AutoCloseable {
    private final Stack stack;
    private final String part;
    private final ProcessBuilder builder;
    private final Thread watch;
    private volatile boolean over;
    private volatile @Nullable Process running;

    private StandIn(Stack stack, String part, ProcessBuilder builder) {
        this.stack = stack;
        this.part = part;
        this.builder = builder;
        this.watch = Thread.ofPlatform().daemon().name("stand-in-" + part).start(this::keepRunning);
    }

    /** As the supervisor does: what was killed begins again, and is found under the part's name. */
    private void keepRunning() {
        try {
            while (!over) {
                var process = builder.start();
                running = process;
                Files.writeString(stack.folder().resolve("run/" + part + ".pid"), process.pid() + "\n");
                process.waitFor();
                Pause.of(Duration.ofMillis(300));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Begins in the place of a running part.
     *
     * @param environment variables on top of its own
     */
    static StandIn of(Stack stack, String part, Map<String, String> environment) throws IOException {
        return of(stack, part, environment, command -> command);
    }

    /**
     * Begins in the place of a running part, as another version of it.
     *
     * @param classes which come before its own
     */
    static StandIn of(Stack stack, String part, Path classes) throws IOException {
        return of(stack, part, Map.of(), command -> {
            int path = command.indexOf("-cp") + 1;
            command.set(path, classes + File.pathSeparator + command.get(path));
            return command;
        });
    }

    private static StandIn of(
            Stack stack, String part, Map<String, String> environment, UnaryOperator<List<String>> change)
            throws IOException {
        var running = Path.of("/proc", "" + stack.awaitProcess(part).pid());
        var command = change.apply(new ArrayList<>(strings(running.resolve("cmdline"))));
        var own = strings(running.resolve("environ"));
        stack.hold(part);
        stack.kill(part);
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        stack.folder().resolve("logs/" + part + "-stand-in.log").toFile()));
        builder.environment().clear();
        for (var variable : own) {
            int equals = variable.indexOf('=');
            if (equals > 0) builder.environment().put(variable.substring(0, equals), variable.substring(equals + 1));
        }
        builder.environment().putAll(environment);
        return new StandIn(stack, part, builder);
    }

    private static List<String> strings(Path file) throws IOException {
        return Arrays.stream(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\0"))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    @Override
    public void close() {
        over = true;
        var process = running;
        if (process != null) Signals.end(process.toHandle(), "TERM", Duration.ofSeconds(20));
        try {
            watch.join(Duration.ofSeconds(20));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        stack.release(part);
    }
}
