package org.planledger.localstack.process;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Signals that Java's process interface does not know. */
public final class Signals {
    private Signals() {}

    public static void send(ProcessHandle process, String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException _) {
            process.destroy();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            process.destroy();
        }
    }

    /** Asks, waits, then insists. */
    public static void end(ProcessHandle process, String signal, Duration limit) {
        send(process, signal);
        if (awaitEnd(process, limit)) return;
        process.destroyForcibly();
        awaitEnd(process, Duration.ofSeconds(10));
    }

    /** Whether it ended in time. */
    public static boolean awaitEnd(ProcessHandle process, Duration limit) {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException _) {
            return !process.isAlive();
        }
    }
}
