package org.planledger.localstack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** When a process began, in a form that is the same whoever asks, and another one for whoever has its pid later. */
final class Beginning {
    // Counted from the first field behind the name, which may hold blanks and brackets itself; see proc(5).
    private static final int STARTTIME = 19;
    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");

    private Beginning() {}

    /** Empty if it is gone. */
    static Optional<String> of(ProcessHandle process) {
        var stat = Path.of("/proc", Long.toString(process.pid()), "stat");
        if (!Files.exists(BOOT)) return process.info().startInstant().map(Instant::toString);
        try {
            // Ticks since the machine began: the wall clock may be set while the process runs.
            var text = Files.readString(stat);
            var fields = text.substring(text.lastIndexOf(')') + 2).split(" ", -1);
            return Optional.of(Files.readString(BOOT).strip() + " " + fields[STARTTIME]);
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
