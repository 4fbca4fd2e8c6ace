package org.planledger.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.planledger.localstack.parts.Port;

/** The session of the README, executed word for word. */
@OnSharedStack
class ReadmeTest {
    private static final Path README = Path.of("../README.md");
    private static final String BEGIN = "<!-- session -->\n```bash\n";

    @Test
    void theSessionDoesWhatThePageSays(Stack stack) throws Exception {
        var centre = new Centre(stack);
        long before = centre.balance();
        var process = new ProcessBuilder("bash", "-euo", "pipefail", "-c", session()).redirectErrorStream(true);
        process.environment().put("COMMANDS", "http://localhost:" + stack.port(Port.COMMAND));
        process.environment().put("QUERIES", "http://localhost:" + stack.port(Port.QUERY));
        var running = process.start();
        var printed = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(running.exitValue()).as(printed).isZero();
        var lines = printed.lines().toList();
        assertThat(lines).containsSequence("CLOSED", "OPEN");
        assertThat(printed).contains("\"balanceQepik\":" + (before + 25050));
        assertThat(lines.getLast()).contains("item.closed");
    }

    /** What a visitor copies tells ports, folders and people that exist. */
    @Test
    void thePageNamesOnlyFilesThatExist() throws IOException {
        var links = Pattern.compile("]\\(([^)#:]+)\\)").matcher(Files.readString(README));
        int seen = 0;
        for (; links.find(); seen++)
            assertThat(README.resolveSibling(links.group(1))).exists();
        assertThat(seen).isGreaterThan(5);
    }

    static String session() throws IOException {
        var page = Files.readString(README);
        int begin = page.indexOf(BEGIN);
        assertThat(begin).as("the session in README.md").isPositive();
        return page.substring(begin + BEGIN.length(), page.indexOf("\n```\n", begin));
    }
}
