package org.planledger.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * What a command printed, and how it ended.
 *
 * @param text output and errors
 * @param exitCode 0 for success
 */
public record Said(String text, int exitCode) {
    static Said by(ProcessBuilder command) throws InterruptedException {
        try {
            var process = command.redirectErrorStream(true).start();
            var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(1, TimeUnit.MINUTES)) throw new AssertionError("still running, said: " + text);
            return new Said(text, process.exitValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
