package org.planledger.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher itself, in a tree of its own with a machine's usual folders in it: what it finds, what it says, how it ends. */
@SuppressWarnings("NullAway.Init")
class LauncherTest {
    /** What the launcher calls besides Java and Maven. */
    private static final List<String> TOOLS = List.of(
            "bash",
            "cat",
            "dirname",
            "find",
            "grep",
            "head",
            "id",
            "ls",
            "mkdir",
            "mv",
            "readlink",
            "sed",
            "tee",
            "touch");

    @TempDir
    Path folder;

    private Path tree;
    private Path tools;
    private final Map<String, String> environment = new TreeMap<>();

    private record Said(int exitCode, String text) {}

    @BeforeEach
    void aTreeAndAMachine() throws IOException {
        tree = Files.createDirectories(folder.resolve("tree"));
        tools = Files.createDirectories(folder.resolve("bin"));
        for (var tool : TOOLS) Files.createSymbolicLink(tools.resolve(tool), found(tool));
        var launcher = Files.readString(Path.of("..", "planledger"));
        for (var usual : List.of("/usr/lib/jvm/*", "/opt/java/*", "/opt/jdk*", "/Library/Java/")) {
            assertThat(launcher).contains(" " + usual);
            launcher = launcher.replace(" " + usual, " " + folder + usual);
        }
        script(tree.resolve("planledger"), launcher);
        Files.writeString(tree.resolve("pom.xml"), "<artifactId>planledger</artifactId>\n<version>1</version>\n");
        environment.put("PATH", tools.toString());
        environment.put("HOME", folder.resolve("home").toString());
    }

    private static Path found(String tool) {
        for (var place : List.of("/usr/bin", "/bin")) {
            if (Files.isExecutable(Path.of(place, tool))) return Path.of(place, tool);
        }
        throw new AssertionError("this machine has no " + tool);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "usr/lib/jvm/temurin-25-jdk-amd64",
                "opt/java/openjdk",
                "opt/jdk-25.0.1",
                "home/.sdkman/candidates/java/25-tem",
                "home/.jdks/temurin-25",
                "Library/Java/JavaVirtualMachines/temurin-25.jdk/Contents/Home"
            })
    void aJdk25IsFoundWhereJdksUsuallyStand(String place) throws IOException {
        built();
        jdk(folder.resolve("usr/lib/jvm/java-21"), "21.0.4");
        jdk(folder.resolve(place), "25.0.1");
        var said = run("status", "--data", "somewhere");
        assertThat(said.text())
                .contains(place + "/bin/java ")
                .contains("local-stack-1.jar status --data somewhere")
                .contains("-Dplanledger.root=" + tree.toRealPath());
        assertThat(said.exitCode()).as("the program's own").isEqualTo(42);
    }

    @Test
    void javaHomeComesFirstAndThePathSecond() throws IOException {
        built();
        var onPath = jdk(folder.resolve("somewhere/jdk"), "25.0.2");
        Files.createSymbolicLink(tools.resolve("javac"), onPath.resolve("bin/javac"));
        jdk(folder.resolve("usr/lib/jvm/temurin-25"), "25.0.1");
        assertThat(run("status").text()).contains("somewhere/jdk/bin/java ");
        environment.put("JAVA_HOME", jdk(folder.resolve("mine"), "24.0.1").toString());
        assertThat(run("status").text()).contains("somewhere/jdk/bin/java ");
        environment.put("JAVA_HOME", jdk(folder.resolve("mine"), "25.0.3").toString());
        assertThat(run("status").text()).contains("mine/bin/java ");
    }

    @Test
    void withoutAJdk25ItSaysWhereItLookedAndWhatToDo() throws IOException {
        built();
        environment.put(
                "JAVA_HOME",
                jdk(folder.resolve("usr/lib/jvm/java-17"), "17.0.1").toString());
        var said = run("start");
        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.text())
                .contains("no JDK 25 found (looked at JAVA_HOME, the PATH and /usr/lib/jvm)")
                .contains("JAVA_HOME=/path/to/jdk-25 ./planledger start");
    }

    @Test
    void whatIsNotBuiltDoesNotRun() throws IOException {
        jdk(folder.resolve("opt/java/openjdk"), "25.0.1");
        assertThat(run("status")).isEqualTo(new Said(3, "planledger is not built here, so nothing of it runs\n"));
        assertThat(run("stop").exitCode()).isEqualTo(3);
    }

    @Test
    void withoutMavenAndDebianItNamesWhatIsMissing() throws IOException {
        jdk(folder.resolve("opt/java/openjdk"), "25.0.1");
        var said = run("start");
        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.text()).contains("planledger: Maven is missing. Install it and try again.");
    }

    @Test
    void aBuildThatFailsIsShownAndItsLogNamed() throws IOException {
        jdk(folder.resolve("opt/java/openjdk"), "25.0.1");
        script(tools.resolve("mvn"), "#!/bin/bash\necho '[ERROR] a word is missing'\nexit 1\n");
        var said = run("start");
        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.text())
                .contains("[ERROR] a word is missing", "the build failed; the whole log is in", "target/build.log");
        script(tools.resolve("mvn"), "#!/bin/bash\necho '[ERROR] x.class: No space left on device'\nexit 1\n");
        assertThat(run("build").text()).contains("the disk is full: free some space under");
    }

    @Test
    void anUnknownCommandIsRefusedAndHelpIsNot() throws IOException {
        var unknown = run("strat");
        assertThat(unknown.exitCode()).isEqualTo(1);
        assertThat(unknown.text()).contains("./planledger start", "planledger: unknown command: strat");
        assertThat(run("help").exitCode()).isZero();
        assertThat(run().text()).isEqualTo(run("help").text());
    }

    /** A tree in which nothing is left to build. */
    private void built() throws IOException {
        for (var application : List.of("command-service", "query-service", "web-ui")) {
            file(tree.resolve(application + "/target/" + application + "-1-app.jar"));
        }
        file(tree.resolve("local-stack/target/local-stack-1.jar"));
        Files.createDirectories(tree.resolve("local-stack/target/lib"));
        file(tree.resolve("target/built-at"));
    }

    /** A JDK that says how it was called, and ends with 42. */
    private static Path jdk(Path home, String version) throws IOException {
        script(home.resolve("bin/javac"), "#!/bin/bash\n");
        script(home.resolve("bin/java"), "#!/bin/bash\necho \"$0 $*\"\nexit 42\n");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"somebody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private static void file(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
    }

    private static void script(Path file, String text) throws IOException {
        file(file);
        Files.writeString(file, text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Said run(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(tree.resolve("planledger").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        var process = builder.start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return new Said(process.exitValue(), text);
    }
}
