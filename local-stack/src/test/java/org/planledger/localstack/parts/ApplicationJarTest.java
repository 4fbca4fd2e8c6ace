package org.planledger.localstack.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.localstack.process.Trouble;

/** The jar of the version that is checked out, whatever else the folder still holds. */
class ApplicationJarTest {
    @TempDir
    private Path root;

    @BeforeEach
    void someVersions() throws IOException {
        var target = Files.createDirectories(root.resolve("web-ui/target"));
        for (var version : new String[] {"0.1.0-SNAPSHOT", "0.2.0", "0.10.0"}) {
            Files.createFile(target.resolve("web-ui-" + version + "-app.jar"));
        }
    }

    @Test
    void theVersionThatIsCheckedOutIsRun() throws IOException {
        checkedOut("0.2.0");
        assertThat(ApplicationJar.find(root, "web-ui").getFileName()).hasToString("web-ui-0.2.0-app.jar");
        checkedOut("0.10.0");
        assertThat(ApplicationJar.find(root, "web-ui").getFileName()).hasToString("web-ui-0.10.0-app.jar");
    }

    @Test
    void oneThatIsNotBuiltIsNamed() throws IOException {
        checkedOut("0.11.0");
        assertThatThrownBy(() -> ApplicationJar.find(root, "web-ui"))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("web-ui-0.11.0-app.jar")
                .hasMessageContaining("./planledger build");
    }

    @Test
    void theVersionOfThisCheckoutIsFound() throws IOException {
        Files.copy(Path.of("../pom.xml"), root.resolve("pom.xml"));
        assertThatThrownBy(() -> ApplicationJar.find(root, "command-service"))
                .hasMessageMatching("(?s).*command-service-[0-9]+\\.[0-9]+.*-app\\.jar.*");
    }

    @Test
    void aBuildOfTheSameSizeAndTimeIsAnotherProgramIfItsContentDiffers() throws IOException {
        assertThat(contents("one", "a")).isEqualTo(contents("one again", "a")).isNotEqualTo(contents("two", "b"));
        assertThat(Files.size(root.resolve("one.jar"))).isEqualTo(Files.size(root.resolve("two.jar")));
    }

    private String contents(String name, String content) throws IOException {
        var file = root.resolve(name + ".jar");
        try (var jar = new JarOutputStream(Files.newOutputStream(file))) {
            jar.putNextEntry(new ZipEntry("BOOT-INF/classes/What.class"));
            jar.write(content.getBytes(StandardCharsets.UTF_8));
        }
        try (var packed = new JarFile(file.toFile())) {
            return ApplicationJar.contents(packed);
        }
    }

    private void checkedOut(String version) throws IOException {
        Files.writeString(root.resolve("pom.xml"), """
                <project>
                    <groupId>org.planledger</groupId>
                    <artifactId>planledger</artifactId>
                    <version>%s</version>
                </project>
                """.formatted(version));
    }
}
