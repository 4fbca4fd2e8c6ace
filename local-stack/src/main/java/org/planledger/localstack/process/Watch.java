package org.planledger.localstack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps one part running: starts it, waits until it is ready, and starts it again, a little later each time, when it dies. */
final class Watch {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration SOONEST_RETRY = Duration.ofMillis(300);
    private static final Duration SLOWEST_RETRY = Duration.ofSeconds(10);
    private static final int TRIES_BEFORE_FIRST_READY = 4;
    private static final int LAST_LINES = 20;
    private static final int LINE_LENGTH = 300;
    private static final long LOG_LIMIT_BYTES = 20L << 20;

    private final Part part;
    private final DataFolder data;
    private final Progress progress;
    private final PidFile pidFile;
    private final CompletableFuture<Void> firstReady = new CompletableFuture<>();
    private volatile @Nullable Process process;
    private volatile boolean stopping;

    Watch(Part part, DataFolder data, Progress progress) {
        this.part = part;
        this.data = data;
        this.progress = progress;
        this.pidFile = PidFile.of(data, part.name());
    }

    Part part() {
        return part;
    }

    /** Done when the part was ready once; failed when it cannot be started. */
    CompletableFuture<Void> firstReady() {
        return firstReady;
    }

    void run() {
        var retry = SOONEST_RETRY;
        for (int tries = 1; !stopping; tries++) {
            while (held() && !stopping) pause(Duration.ofMillis(100));
            if (stopping) return;
            boolean ranBefore = firstReady.isDone();
            try {
                // What had come up and was ended is no crash at start: it is wanted back at once.
                if (runOnce()) retry = SOONEST_RETRY;
            } catch (InterruptedException _) {
                return;
            } catch (IOException | RuntimeException e) {
                if (!stopping) failed(e);
                // At the first start a person is there to be told; later only trying again brings it back.
                if (!ranBefore && (e instanceof Trouble || DiskFull.is(e))) return;
            }
            if (stopping) return;
            if (!firstReady.isDone() && tries >= TRIES_BEFORE_FIRST_READY) {
                firstReady.completeExceptionally(new Trouble(
                        part.name() + " does not start. The end of its log, " + log() + ":\n" + lastLines()));
                return;
            }
            pause(retry);
            retry = retry.multipliedBy(2).compareTo(SLOWEST_RETRY) > 0 ? SLOWEST_RETRY : retry.multipliedBy(2);
        }
    }

    /** For repairs while the others run: a part is not started as long as {@code run/<name>.hold} exists. */
    private boolean held() {
        return Files.exists(data.run().resolve(part.name() + ".hold"));
    }

    private void failed(Exception e) {
        progress.say(part.name() + ": " + e.getMessage());
        if (DiskFull.is(e)) {
            firstReady.completeExceptionally(DiskFull.trouble(data));
        } else if (e instanceof Trouble) {
            firstReady.completeExceptionally(e);
        }
    }

    /** Runs it to its end; whether it was ready meanwhile. */
    private boolean runOnce() throws IOException, InterruptedException {
        var builder = part.launch();
        rotateLog();
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            // A session of its own: Ctrl-C reaches the supervisor only, which then stops everything in order.
            builder.command().addFirst("/usr/bin/setsid");
        }
        var started = builder.start();
        process = started;
        try {
            return attend(started);
        } catch (IOException | RuntimeException e) {
            // Else it would go on with nobody to watch it, in the way of the next try.
            end(started);
            throw e;
        }
    }

    private boolean attend(Process started) throws IOException, InterruptedException {
        pidFile.write(started.pid());
        if (stopping) terminate();
        boolean ready = awaitReady(started);
        if (ready) {
            part.afterReady();
            boolean again = firstReady.isDone();
            firstReady.complete(null);
            progress.say(part.name() + (again ? " is back" : " is ready"));
        }
        int code = started.waitFor();
        if (!stopping) progress.say(part.name() + " ended (exit code " + code + "); starting it again, see " + log());
        return ready;
    }

    /** A process that lives is given all the time it needs: red readiness may have its reason elsewhere. */
    private boolean awaitReady(Process started) {
        long tell = System.nanoTime() + PATIENCE.toNanos();
        boolean told = false;
        while (started.isAlive() && !stopping) {
            if (part.ready()) return true;
            if (!told && System.nanoTime() > tell) {
                told = true;
                progress.say(part.name() + " runs but is not ready yet; its log is " + log());
            }
            pause(Duration.ofMillis(100));
        }
        return false;
    }

    /** No restarts from now on, and the process is asked to end. */
    void terminate() {
        stopping = true;
        var running = process;
        if (running != null && running.isAlive()) Signals.send(running.toHandle(), part.stopSignal());
    }

    void awaitEnd(Duration limit) {
        var running = process;
        if (running == null) return;
        awaitEnd(running, limit);
        pidFile.delete();
    }

    private void end(Process running) {
        Signals.send(running.toHandle(), part.stopSignal());
        awaitEnd(running, Duration.ofSeconds(20));
    }

    private static void awaitEnd(Process running, Duration limit) {
        try {
            if (!running.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                running.destroyForcibly().waitFor();
            }
        } catch (InterruptedException _) {
            running.destroyForcibly();
        }
    }

    private Path log() {
        return data.logs().resolve(part.name() + ".log");
    }

    private void rotateLog() throws IOException {
        if (Files.exists(log()) && Files.size(log()) > LOG_LIMIT_BYTES) {
            Files.move(log(), log().resolveSibling(part.name() + ".1.log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private String lastLines() {
        try {
            List<String> lines = Files.readAllLines(log());
            return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()).stream()
                    .map(line -> line.substring(0, Math.min(line.length(), LINE_LENGTH)))
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            return "(" + e.getMessage() + ")";
        }
    }

    private void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException _) {
            stopping = true;
        }
    }
}
