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
    void aProcessThatDoesNotNameOurFolderIsNotOurs() throws IOException {
        var data = new DataFolder(folder);
        data.prepare();
        var pidFile = PidFile.of(data, "kafka");
        assertThat(pidFile.process()).isEmpty();
        pidFile.write(ProcessHandle.current().pid()); // alive, but this test: as if the number had been given anew
        assertThat(pidFile.process()).isEmpty();
        Files.writeString(pidFile.file(), "not a number");
        assertThat(pidFile.process()).isEmpty();
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
