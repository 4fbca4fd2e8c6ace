package org.planledger.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.localstack.parts.Port;

/** What the launcher says, and the exit codes by which scripts know it. */
@OnSharedStack
class CommandLineTest {
    @Test
    void statusShowsEachProcess(Stack stack) {
        var status = stack.say("status");
        assertThat(status.exitCode()).as(status.text()).isZero();
        assertThat(status.text()).contains("postgres", "kafka", "mongo", "command-service", "query-service", "web-ui");
        assertThat(status.text().lines().filter(line -> line.contains(" ready ")))
                .hasSize(6);
    }

    /** What the first start of this build left makes the next one quick. */
    @Test
    void aPartThatStartsAgainFindsItsClassesLoaded(Stack stack) throws IOException {
        var arguments = arguments(stack);
        var program = Path.of(arguments.get(arguments.indexOf("-cp") + 1).split(":", 2)[0]);
        var classes = program.resolveSibling("application.aot");
        Await.until("web-ui's classes are kept", Duration.ofMinutes(3), () -> Files.exists(classes));
        stack.kill("web-ui");
        stack.awaitProcess("web-ui");
        assertThat(arguments(stack)).contains("-XX:AOTCache=" + classes);
        Await.until(
                "web-ui answers",
                Duration.ofMinutes(1),
                () -> stack.say("status").exitCode() == 0);
        assertThat(stack.log("web-ui")).as("the JVM takes them").doesNotContain("AOT cache", "aot]");
    }

    private static List<String> arguments(Stack stack) throws IOException {
        var process = stack.awaitProcess("web-ui");
        // Java's own view of them ends at 4 KiB
        return List.of(Files.readString(Path.of("/proc", "" + process.pid(), "cmdline"))
                .split("\0"));
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
