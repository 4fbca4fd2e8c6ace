package org.planledger.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    private Path folder;

    @Test
    void aFolderInUseIsNotTakenTwice() throws IOException {
        var data = new DataFolder(folder);
        data.prepare();
        assertThat(data.locked()).isFalse();
        try (var _ = data.lock()) {
            assertThat(data.locked()).isTrue();
            assertThatThrownBy(data::lock)
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("in use by a running stack")
                    .hasMessageContaining("--data DIR");
        }
        assertThat(data.locked()).isFalse();
    }

    @Test
    void aPlaceThatCannotBeAFolderIsRefusedInPlainWords() throws IOException {
        var file = Files.writeString(folder.resolve("a-file"), "");
        assertThatThrownBy(() -> new DataFolder(file.resolve("data")).prepare())
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void aDiskWithTooLittleRoomIsRefusedAtStartWithWhatThereIsAndWhatIsNeeded() throws Exception {
        var disk = Files.createDirectory(folder.resolve("disk")).toString();
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=64m", "planledger-small", disk) == 0,
                "mounting a small disk is not permitted here");
        try {
            assertThatThrownBy(() -> new DataFolder(Path.of(disk, "data")).prepare())
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("The disk of " + disk)
                    .hasMessageMatching("(?s).*is full: 6[0-4] MB are free, at least 600 MB are needed.*")
                    .hasMessageContaining("--data DIR");
        } finally {
            assertThat(run("umount", disk)).isZero();
        }
    }

    private static int run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException missing) {
            return -1;
        }
    }

    @Test
    void aFullDiskIsRecognisedWhereverItSurfaces() {
        assertThat(DiskFull.is(new RuntimeException(new IOException("write: No space left on device"))))
                .isTrue();
        assertThat(DiskFull.is(new IOException("Broken pipe"))).isFalse();
    }
}
