package org.planledger.localstack.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.planledger.localstack.process.DataFolder;
import org.planledger.localstack.process.DiskFull;
import org.planledger.localstack.process.Part;
import org.planledger.localstack.process.Trouble;

/** PostgreSQL, the only store that must never lose anything: checksums, {@code fsync} and {@code synchronous_commit} on. */
final class PostgresPart implements Part {
    static final String NAME = "postgres";

    private final DataFolder data;
    private final Ports ports;
    private final Secrets secrets;
    private final PostgresSetup setup;

    PostgresPart(DataFolder data, Ports ports, Secrets secrets) {
        this.data = data;
        this.ports = ports;
        this.secrets = secrets;
        this.setup = new PostgresSetup(ports, secrets);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ProcessBuilder launch() throws IOException, InterruptedException {
        var programs = PostgresBinaries.folder(data);
        if (!Files.exists(cluster().resolve("PG_VERSION"))) initialise(programs);
        return process(
                programs,
                "postgres",
                "-D",
                cluster().toString(),
                "-p",
                "" + ports.of(Port.POSTGRES),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=", // its path may be too long for a socket, and TCP is enough
                "-c",
                "fsync=on",
                "-c",
                "synchronous_commit=on",
                "-c",
                "full_page_writes=on",
                "-c",
                "max_connections=100",
                "-c",
                "max_locks_per_transaction=256", // a long activity of many people locks a day of each of them
                "-c",
                "shared_buffers=64MB",
                "-c",
                "timezone=UTC",
                "-c",
                "log_line_prefix=%m [%p] ");
    }

    private Path cluster() {
        return data.of("postgres");
    }

    /** Into a folder of another name first: a run that is killed here leaves nothing that looks like a database. */
    private void initialise(Path programs) throws IOException, InterruptedException {
        var unfinished = data.of("postgres-unfinished");
        Cache.delete(unfinished);
        var password = Files.createTempFile(data.secrets(), "initdb", "");
        var output = data.logs().resolve("initdb.log");
        try {
            Files.writeString(password, secrets.get(Secrets.POSTGRES) + "\n");
            var code = process(
                            programs,
                            "initdb",
                            "-D",
                            unfinished.toString(),
                            "-U",
                            "postgres",
                            "-A",
                            "scram-sha-256",
                            "--pwfile=" + password,
                            "-E",
                            "UTF8",
                            "--locale=C",
                            "--data-checksums")
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start()
                    .waitFor();
            if (code != 0) throw failed(Files.readString(output));
        } finally {
            Files.deleteIfExists(password);
        }
        Files.move(unfinished, cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private RuntimeException failed(String output) {
        if (output.toLowerCase(Locale.ROOT).contains("no space left")) return DiskFull.trouble(data);
        if (output.contains("unshare")) {
            return new Trouble("PostgreSQL refuses to run as root, and this system gives no user namespace to hide in ("
                    + output.strip() + "). Start planledger as an ordinary user.");
        }
        return new Trouble("PostgreSQL could not set up its folder " + cluster() + ":\n" + output);
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it does not see that it is. */
    private static ProcessBuilder process(Path programs, String program, String... arguments) {
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) command.addAll(List.of("unshare", "-U"));
        command.add(programs.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    @Override
    public boolean ready() {
        return setup.answers();
    }

    @Override
    public void afterReady() {
        setup.requireDurable();
        setup.createRolesAndDatabases();
    }

    @Override
    public String stopSignal() {
        return "INT"; // fast shutdown: open sessions are ended, everything is written
    }
}
