package org.planledger.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.localstack.parts.Port;

/** What the launcher says, and the exit codes by which scripts know it. */
@ExtendWith(SharedStack.class)
class CommandLineTest {
    @Test
    void statusShowsEachProcess(Stack stack) {
        var status = stack.say("status");
        assertThat(status.exitCode()).as(status.text()).isZero();
        assertThat(status.text()).contains("postgres", "kafka", "mongo", "command-service", "query-service", "web-ui");
        assertThat(status.text().lines().filter(line -> line.contains(" ready ")))
                .hasSize(6);
    }

    @Test
    void aFolderInUseIsNotStartedTwice(Stack stack) {
        var second = stack.say("start", "--random-ports");
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.text()).contains("in use by a running stack").contains("--data DIR");
    }

    @Test
    void aTakenPortIsNamedWithTheWayOut(Stack stack, @TempDir Path folder) {
        var other = Stack.in(folder);
        var refused = other.say("start", "--port", "" + stack.port(Port.UI), "--port-offset", "21000");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.text()).contains("Port " + stack.port(Port.UI)).contains("./planledger start --port");
    }

    @Test
    void whereNothingRunsStatusSaysSoToScriptsToo(@TempDir Path folder) {
        assertThat(Stack.in(folder).say("status").exitCode()).isEqualTo(3);
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefusedInPlainWords(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("a-file"), "");
        var refused = Stack.in(file.resolve("data")).say("start", "--random-ports");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.text()).contains("cannot be written").contains("--data DIR");
    }

    @Test
    void secretsThatWereLostAreNotDrawnAnew(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("postgres"));
        var refused = Stack.in(folder).say("start", "--random-ports");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.text()).contains("Put the file back from your backup");
    }
}
