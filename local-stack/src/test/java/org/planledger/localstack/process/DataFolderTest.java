package org.planledger.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    void aFullDiskIsRecognisedWhereverItSurfaces() {
        assertThat(DiskFull.is(new RuntimeException(new IOException("write: No space left on device"))))
                .isTrue();
        assertThat(DiskFull.is(new IOException("Broken pipe"))).isFalse();
    }
}
