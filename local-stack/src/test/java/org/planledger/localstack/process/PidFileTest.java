package org.planledger.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
    @TempDir
    private Path folder;

    @Test
    void whoHasThePidLaterIsNotOursWhateverItsCommandLineSays() throws IOException {
        var data = new DataFolder(folder);
        data.prepare();
        var pidFile = PidFile.of(data, "kafka");
        assertThat(pidFile.process()).isEmpty();
        var other = new ProcessBuilder("sh", "-c", "while :; do sleep 1; done; : " + data.path()).start();
        try {
            pidFile.write(ProcessHandle.current().pid());
            var ours = Files.readAllLines(pidFile.file());
            assertThat(pidFile.process()).contains(ProcessHandle.current());
            // The same place, when that pid had been given to another process.
            Files.write(pidFile.file(), List.of("" + other.pid(), ours.getLast()));
            assertThat(pidFile.process()).isEmpty();
            pidFile.write(other.pid());
            assertThat(pidFile.process()).contains(other.toHandle());
        } finally {
            other.destroyForcibly();
        }
        Files.writeString(pidFile.file(), "not a number");
        assertThat(pidFile.process()).isEmpty();
    }

    @Test
    void whatAnEarlierVersionWroteIsOursIfItNamesOurFolder() throws IOException {
        var data = new DataFolder(folder);
        data.prepare();
        var pidFile = PidFile.of(data, "kafka");
        Files.writeString(pidFile.file(), ProcessHandle.current().pid() + "\n");
        assertThat(pidFile.process()).isEmpty();
        var marked = new PidFile(pidFile.file(), "java");
        assertThat(marked.process()).contains(ProcessHandle.current());
    }

    @Test
    void whatAKilledRunLeftBehindIsEnded() throws IOException {
        var data = new DataFolder(folder);
        data.prepare();
        var left = new ProcessBuilder("sh", "-c", "while :; do sleep 1; done; : " + data.path()).start();
        PidFile.of(data, "kafka").write(left.pid());
        new Supervisor(data, List.of(), List.of(List.of("kafka")), new Progress()).endLeftOvers(new Progress());
        assertThat(Signals.awaitEnd(left.toHandle(), Duration.ofSeconds(5))).isTrue();
        assertThat(PidFile.of(data, "kafka").file()).doesNotExist();
    }
}
