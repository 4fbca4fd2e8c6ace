package org.planledger.localstack.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {
    @TempDir
    private Path root;

    @Test
    void whatNobodyHasUsedForAMonthGoesWhenSomethingIsUnpacked() throws IOException {
        var kept = folder("kept");
        var forgotten = folder("forgotten");
        for (var old : new Path[] {kept, forgotten}) {
            Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(31))));
        }
        assertThat(folder("kept")).as("used again").isEqualTo(kept);
        folder("new");
        assertThat(forgotten).doesNotExist();
        assertThat(kept.resolve("program")).exists();
    }

    @Test
    void whoComesSecondUsesWhatTheFirstUnpacked() throws IOException {
        var second = Cache.folder(root, "program", mine -> {
            Files.writeString(mine.resolve("program"), "2");
            folder("program"); // another stack is quicker
        });
        assertThat(second.resolve("program")).hasContent("1");
        assertThat(root).isDirectoryNotContaining(folder -> !folder.equals(second));
    }

    private Path folder(String name) throws IOException {
        return Cache.folder(root, name, folder -> Files.writeString(folder.resolve("program"), "1"));
    }
}
