package org.planledger.localstack.process;

import java.time.Duration;
import java.util.Locale;

/** Lines that tell a waiting person what is happening, each with the seconds since the start. */
public final class Progress {
    private final long began = System.nanoTime();

    public void say(String line) {
        System.out.println(String.format(Locale.ROOT, "%6.1f s  %s", seconds(), line));
        System.out.flush();
    }

    public double seconds() {
        return Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
    }
}
