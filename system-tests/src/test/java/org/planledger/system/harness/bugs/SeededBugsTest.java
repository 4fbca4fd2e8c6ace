package org.planledger.system.harness.bugs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A test that cannot fail shows nothing: with each well-known mistake in the product, the test that guards against it fails. */
@Order(Integer.MAX_VALUE - 3)
class SeededBugsTest {
    private static final List<String> ROWS = new ArrayList<>();

    @TempDir
    private Path folder;

    static Stream<SeededBug> bugs() {
        return Stream.of(WriteSideBugs.all(), PublishingBugs.all(), ReadSideBugs.all())
                .flatMap(List::stream)
                .filter(bug -> Boolean.getBoolean("planledger.harness.all-bugs") || quick(bug))
                .filter(bug -> bug.name().matches(System.getProperty("planledger.harness.bug", ".*")));
    }

    /** Those that need no broker and no whole application. */
    private static boolean quick(SeededBug bug) {
        return bug.test().matches(".*\\.(SequencerTest|WriterTest|ZombieTest|PaySupportTest|ProjectionsTest)(#.*)?");
    }

    @ParameterizedTest
    @MethodSource("bugs")
    void isCaught(SeededBug bug) throws Exception {
        var modulePath = modulePath(bug.module());
        var mutant = Mutant.compile(bug, modulePath, folder);
        var output = folder.resolve("output.txt");
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Duser.language=en",
                "-Duser.country=US",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                mutant + File.pathSeparator + modulePath + File.pathSeparator + ownLauncher(),
                RunTests.class.getName(),
                bug.test());
        var process = new ProcessBuilder(command)
                .directory(Mutant.ROOT.resolve(bug.module()).toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(8, TimeUnit.MINUTES);
        process.destroyForcibly();
        var said = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(ended).as("%s still runs\n%s", bug.name(), said).isTrue();
        ROWS.add("| " + bug.name() + " | `" + bug.failing() + "` | " + bug.catches() + " | "
                + (process.exitValue() == RunTests.CAUGHT ? "caught" : "**escaped**") + " |");
        assertThat(process.exitValue()).as("%s\n%s", bug.name(), said).isEqualTo(RunTests.CAUGHT);
    }

    @AfterAll
    static void print() {
        System.out.println("| mistake | test that fails with it | what it looks at | |\n| --- | --- | --- | --- |\n"
                + String.join("\n", ROWS));
    }

    private static String modulePath(String module) throws IOException {
        var target = Mutant.ROOT.resolve(module).resolve("target");
        return String.join(
                File.pathSeparator,
                target.resolve("test-classes").toString(),
                target.resolve("classes").toString(),
                Files.readString(target.resolve("test-class-path")).strip());
    }

    /** JUnit's launcher, of which the modules' own class paths know nothing, and the main class that uses it. */
    private static String ownLauncher() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("junit-platform-launcher") || entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
