package org.planledger.system.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.localstack.process.Signals;

/** The disk below PostgreSQL: full for a while, or failing at its n-th write or flush. */
final class DiskFaults {
    private static final int ROOM_MEGABYTES = 40;
    private static final Duration TRACED = Duration.ofSeconds(4);

    private final Installation installation;

    DiskFaults(Installation installation) {
        this.installation = installation;
    }

    /** Moves the database to a small file system, fills it, waits, makes room again, and moves it back. */
    @Nullable
    String fill(Duration time) throws IOException, InterruptedException {
        var database = installation.stack.folder().resolve("postgres");
        var aside = installation.stack.folder().resolve("postgres-aside");
        if (run("mkdir", aside.toString()) != 0) return "no folder beside the database's";
        if (run("mount", "-t", "tmpfs", "-o", "size=1m", "planledger-probe", aside.toString()) != 0) {
            Files.delete(aside);
            return "mount is not permitted here";
        }
        run("umount", aside.toString());
        Files.delete(aside);
        whileDown(() -> {
            Files.move(database, aside);
            Files.createDirectory(database);
            long size = megabytes(aside) + ROOM_MEGABYTES;
            must("mount", "-t", "tmpfs", "-o", "mode=700,size=" + size + "m", "planledger-full", database.toString());
            must("cp", "-a", aside + "/.", database.toString());
        });
        try {
            Pause.of(Duration.ofSeconds(2));
            var filler = database.resolve("filler");
            run("dd", "if=/dev/zero", "of=" + filler, "bs=64k"); // ends when nothing fits any more
            Pause.of(time);
            Files.deleteIfExists(filler);
            Pause.of(Duration.ofSeconds(1));
        } finally {
            whileDown(() -> {
                must("rm", "-rf", aside.toString());
                must("cp", "-a", database.toString(), aside.toString());
                must("umount", database.toString());
                Files.delete(database);
                Files.move(aside, database);
            });
        }
        return null;
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    /** While PostgreSQL is down: ended in order, else by force, as a server that cannot write may not end. */
    private void whileDown(Work work) throws IOException, InterruptedException {
        installation.stack.awaitProcess("postgres");
        installation.stack.hold("postgres");
        try {
            var pidFile = installation.stack.folder().resolve("run/postgres.pid");
            var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst());
            var process = ProcessHandle.of(pid);
            var all = process.stream()
                    .flatMap(one -> Stream.concat(Stream.of(one), one.descendants()))
                    .toList();
            process.ifPresent(one -> Signals.end(one, "INT", Duration.ofSeconds(10)));
            all.forEach(one -> Signals.awaitEnd(one, Duration.ofSeconds(5)));
            work.run();
        } finally {
            installation.stack.release("postgres");
        }
    }

    private static long megabytes(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum() / 1024 / 1024;
        }
    }

    /** The n-th flush or write of each of its processes fails, or kills it. */
    @Nullable
    String fail(Fault fault) throws IOException, InterruptedException {
        if (!Files.isExecutable(Path.of("/usr/bin/strace"))) return "strace is not installed (Debian package strace)";
        var what = switch (fault.number() % 3) {
            case 0 -> "fdatasync:error=EIO";
            case 1 -> "pwrite64,pwritev:error=EIO";
            default -> "fdatasync:signal=KILL";
        };
        var postgres = installation.stack.awaitProcess("postgres");
        var command = new ArrayList<>(List.of("/usr/bin/strace", "-f", "-qq", "-o", "/dev/null"));
        command.addAll(List.of("-e", "trace=" + what.substring(0, what.indexOf(':'))));
        command.addAll(List.of("-e", "inject=" + what + ":when=" + fault.amount()));
        Stream.concat(Stream.of(postgres), postgres.descendants())
                .forEach(one -> command.addAll(List.of("-p", "" + one.pid())));
        var strace = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (strace.waitFor(1, TimeUnit.SECONDS) && postgres.isAlive()) return "strace may not attach here";
        strace.waitFor(TRACED.toMillis(), TimeUnit.MILLISECONDS);
        Signals.end(strace.toHandle(), "INT", Duration.ofSeconds(5));
        return null;
    }

    private static void must(String... command) throws IOException, InterruptedException {
        if (run(command) != 0) throw new IOException("failed: " + String.join(" ", command));
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
