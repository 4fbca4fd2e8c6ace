package org.planledger.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.localstack.parts.Checkout;

/** The steps of the recipe, taken without an engine: what it copies is there, and what it runs does what it expects. */
class DockerfileTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern COPY = Pattern.compile("(?m)^COPY (?!--from)(\\S+) (\\S+)$");
    private static final Pattern VERSION = Pattern.compile("(?m)^ARG VERSION=(\\S+)$");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"command-service", "query-service", "web-ui"})
    void whatIsCopiedIsThereAndIsLetThrough(String application) throws IOException {
        var sources = sources(application);
        assertThat(sources).hasSize(2);
        for (var source : sources) {
            assertThat(ROOT.resolve(source)).isRegularFile();
            assertThat(letThrough(source)).as(source).isTrue();
        }
    }

    @Test
    void theVersionIsTheOneThatIsCheckedOut() throws IOException {
        var version = VERSION.matcher(recipe());
        assertThat(version.find()).isTrue();
        assertThat(version.group(1)).isEqualTo(Checkout.version(ROOT));
    }

    @Test
    void theUnpackedApplicationStandsWhereTheImageStartsIt() throws IOException, InterruptedException {
        var packed = folder.resolve("application.jar");
        Files.copy(ROOT.resolve(sources("web-ui").getFirst()), packed);
        var unpacked = folder.resolve("application");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var unpacking = new ProcessBuilder(
                        java, "-Djarmode=tools", "-jar", packed.toString(), "extract", "--destination", "" + unpacked)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        assertThat(unpacking.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(unpacking.exitValue())
                .as(Files.readString(folder.resolve("output")))
                .isZero();
        assertThat(recipe()).contains("extract --destination /application\n", "\"/application/application.jar\"]");
        assertThat(unpacked.resolve("application.jar")).isRegularFile();
        assertThat(unpacked.resolve("lib")).isDirectoryContaining("glob:**/spring-core-*.jar");
    }

    @Test
    void theProbeCanBeRun() {
        assertThat(ROOT.resolve("deploy/ready")).isExecutable();
    }

    private static List<String> sources(String application) throws IOException {
        var version = Checkout.version(ROOT);
        return COPY.matcher(recipe())
                .results()
                .map(copy -> copy.group(1).replace("${APP}", application).replace("${VERSION}", version))
                .toList();
    }

    /** By the file that keeps everything else out of the build. */
    private static boolean letThrough(String source) throws IOException {
        var lines = Files.readAllLines(ROOT.resolve(".dockerignore"));
        assertThat(lines.getFirst()).isEqualTo("*");
        return lines.stream()
                .filter(line -> line.startsWith("!"))
                .map(line -> FileSystems.getDefault().getPathMatcher("glob:" + line.substring(1)))
                .anyMatch(pattern -> pattern.matches(Path.of(source)));
    }

    private static String recipe() throws IOException {
        return Files.readString(ROOT.resolve("deploy/Dockerfile"));
    }
}
