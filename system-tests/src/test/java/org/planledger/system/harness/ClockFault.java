package org.planledger.system.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One application believes that it is earlier or later than it is. */
final class ClockFault {
    private static final Path LIBRARY = Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1");
    private static final Duration TIME = Duration.ofSeconds(20);

    private final Installation installation;

    ClockFault(Installation installation) {
        this.installation = installation;
    }

    @Nullable
    String offBy(Duration offset, String part) throws IOException {
        if (!Files.exists(LIBRARY)) return "libfaketime is not installed (Debian package faketime)";
        var environment = Map.of(
                "LD_PRELOAD",
                LIBRARY.toString(),
                "FAKETIME",
                (offset.isNegative() ? "" : "+") + offset.toSeconds() + "s",
                "FAKETIME_DONT_FAKE_MONOTONIC",
                "1",
                "DONT_FAKE_MONOTONIC",
                "1");
        try (var _ = StandIn.of(installation.stack, part, environment)) {
            Pause.of(TIME);
        }
        return null;
    }
}
