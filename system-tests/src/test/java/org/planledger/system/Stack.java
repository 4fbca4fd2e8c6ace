package org.planledger.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.planledger.localstack.client.Service;
import org.planledger.localstack.parts.Checkout;
import org.planledger.localstack.parts.Port;
import org.planledger.localstack.parts.Ports;
import org.planledger.localstack.parts.Secrets;
import org.planledger.localstack.process.DataFolder;
import org.planledger.localstack.process.PidFile;
import org.planledger.localstack.process.Signals;
import org.planledger.system.http.CommandClient;
import org.planledger.system.http.QueryClient;
import org.planledger.system.http.Speaker;

/** One local stack in a folder of its own, started the way {@code ./planledger} does, on ports that nobody uses. */
public final class Stack implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration PROCESS_LIMIT = Duration.ofSeconds(30);
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private final Path folder;
    private final List<String> options;
    private final Map<String, String> environment;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private @Nullable Process supervisor;

    private Stack(Path folder, List<String> options) {
        this(folder, options, Map.of());
    }

    private Stack(Path folder, List<String> options, Map<String, String> environment) {
        this.folder = folder;
        this.options = options;
        this.environment = environment;
    }

    /** Starts in a new folder, with these variables for every process of it, and waits until the first data are loaded. */
    public static Stack start(Map<String, String> environment, List<String> options) {
        try {
            var stack = new Stack(Files.createTempDirectory("planledger-test-"), options, environment);
            stack.up();
            return stack;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts in a new folder and waits until the first data are loaded. */
    public static Stack start(String... options) {
        try {
            var stack = new Stack(Files.createTempDirectory("planledger-test-"), List.of(options));
            stack.up();
            return stack;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder in which nothing runs. */
    static Stack in(Path folder) {
        return new Stack(folder, List.of());
    }

    /** A stack that was only told to start: what it prints is of interest. */
    static Stack starting(String... options) {
        try {
            var stack = new Stack(Files.createTempDirectory("planledger-test-"), List.of(options));
            stack.launch();
            return stack;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts again on the same folder; the ports are others. */
    public void up() {
        var process = launch();
        Await.until("the stack is ready", START_LIMIT, () -> {
            if (!process.isAlive()) throw new AssertionError("the stack ended:\n" + text(output()));
            return ready(process.pid());
        });
    }

    private Process launch() {
        try {
            var builder = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output().toFile()));
            builder.environment().putAll(environment);
            var process = builder.start();
            supervisor = process;
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another run of the launcher's program, such as {@code status}, on this folder. */
    public Said say(String... arguments) {
        var command = new ArrayList<>(java());
        command.addAll(List.of(arguments));
        command.addAll(List.of("--data", folder.toString()));
        return Uninterrupted.get(() -> Said.by(new ProcessBuilder(command)));
    }

    private List<String> command() {
        var command = new ArrayList<>(java());
        command.addAll(List.of("start", "--data", folder.toString(), "--random-ports"));
        command.addAll(options);
        return command;
    }

    private static List<String> java() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m"));
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-Dplanledger.root=" + ROOT);
        command.addAll(List.of("-jar", jar().toString()));
        return command;
    }

    private static Path jar() {
        return ROOT.resolve("local-stack/target/local-stack-" + Checkout.version(ROOT) + ".jar");
    }

    private boolean ready(long pid) {
        var properties = properties();
        return properties.getProperty("supervisor", "").equals("" + pid)
                && properties.getProperty("ready", "").equals("true");
    }

    private Properties properties() {
        var properties = new Properties();
        var file = folder.resolve("run/stack.properties");
        if (!Files.exists(file)) return properties;
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path folder() {
        return folder;
    }

    public int port(Port port) {
        return Ports.of(properties()).of(port);
    }

    String url() {
        return "http://localhost:" + port(Port.UI);
    }

    /** The write side as one of the demo accounts sees it. */
    public Service commands(String user) {
        return new Service(commandUrl(), token(user));
    }

    /** The read side as one of the demo accounts sees it. */
    Service queries(String user) {
        return commands(user).at(port(Port.QUERY));
    }

    /** The write side with every answer as it came, whatever its status. */
    public CommandClient as(String user) {
        return new CommandClient(new Speaker(commandUrl(), token(user), "az"));
    }

    /** One sign-in each: hashing a password is slow on purpose. */
    private String token(String user) {
        return tokens.computeIfAbsent(
                user,
                name -> Objects.requireNonNull(
                        Uninterrupted.get(() -> Service.on(port(Port.COMMAND)).as(name, name + "-2025"))
                                .token()));
    }

    private String commandUrl() {
        return "http://127.0.0.1:" + port(Port.COMMAND);
    }

    /** The read side, likewise, for somebody signed in. */
    QueryClient seenBy(CommandClient person) {
        return new QueryClient("http://127.0.0.1:" + port(Port.QUERY), person.token());
    }

    public String secret(String name) {
        return Secrets.existing(new DataFolder(folder)).get(name);
    }

    /** What the stack printed. */
    public String printed() {
        return text(output());
    }

    /** What a part has logged. */
    String log(String part) {
        return text(folder.resolve("logs").resolve(part + ".log"));
    }

    private Path output() {
        return folder.resolve("printed.txt");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "(" + e.getMessage() + ")";
        }
    }

    public ProcessHandle process(String part) {
        return pidFile(part).process().orElseThrow(() -> new AssertionError(part + " does not run\n" + text(output())));
    }

    /** Waits until it runs; somebody else may have ended it a moment ago. */
    public ProcessHandle awaitProcess(String part) {
        return Poll.until(
                part + " runs", PROCESS_LIMIT, () -> pidFile(part).process().orElse(null));
    }

    private PidFile pidFile(String part) {
        return PidFile.of(new DataFolder(folder), part);
    }

    /** {@code kill -9}; the supervisor starts it again, unless it is held. */
    public void kill(String part) {
        var process = process(part);
        process.destroyForcibly();
        Signals.awaitEnd(process, Duration.ofSeconds(10));
    }

    /** Keeps a part from being started again until {@link #release}. */
    public void hold(String part) {
        try {
            Files.writeString(folder.resolve("run").resolve(part + ".hold"), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void release(String part) {
        try {
            Files.deleteIfExists(folder.resolve("run").resolve(part + ".hold"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code kill -9} of the supervisor: its children live on, and the next start has to deal with them. */
    void killSupervisor() {
        var process = Objects.requireNonNull(supervisor);
        process.destroyForcibly();
        Signals.awaitEnd(process.toHandle(), Duration.ofSeconds(10));
    }

    /** Orderly stop; the folder stays. */
    public void down() {
        var process = supervisor;
        if (process != null) Signals.end(process.toHandle(), "TERM", Duration.ofMinutes(1));
        supervisor = null;
    }

    @Override
    public void close() {
        down();
        for (var part : List.of(
                "web-ui",
                "query-service",
                "query-service-2",
                "query-service-3",
                "command-service",
                "command-service-2",
                "kafka",
                "mongo")) {
            pidFile(part).process().ifPresent(ProcessHandle::destroyForcibly);
        }
        pidFile("postgres").process().ifPresent(process -> Signals.end(process, "INT", Duration.ofSeconds(10)));
        delete(folder);
    }

    public static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
