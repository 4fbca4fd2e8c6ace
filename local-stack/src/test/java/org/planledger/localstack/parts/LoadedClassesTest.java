package org.planledger.localstack.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadedClassesTest {
    @TempDir
    private Path folder;

    private LoadedClasses classes;

    @BeforeEach
    void ofTheFolder() {
        classes = new LoadedClasses(folder);
    }

    @Test
    void theyAreUsedOnceTheyAreThereAndMadeOnce() throws Exception {
        assertThat(classes.use()).isEmpty();
        var made = new AtomicInteger();
        for (int time = 0; time < 2; time++) {
            classes.make(unfinished -> {
                assertThat(classes.exist())
                        .as("nobody takes what is half written")
                        .isFalse();
                Files.writeString(unfinished, "classes");
                made.incrementAndGet();
            });
        }
        assertThat(made).hasValue(1);
        assertThat(classes.use()).containsExactly("-XX:AOTCache=" + folder.resolve("application.aot"));
    }

    @Test
    void whatCouldNotBeMadeIsTriedAgain() throws Exception {
        classes.make(_ -> {});
        assertThat(classes.use()).isEmpty();
        assertThatThrownBy(() -> classes.make(_ -> {
                    throw new IOException("no space left");
                }))
                .isInstanceOf(IOException.class);
        classes.make(unfinished -> Files.writeString(unfinished, "classes"));
        assertThat(classes.exist()).isTrue();
    }

    @Test
    void oneAtATimeMakesThem() throws Exception {
        var begun = new CountDownLatch(1);
        var seen = new CountDownLatch(1);
        var first = Thread.ofVirtual().start(() -> {
            try {
                classes.make(unfinished -> {
                    begun.countDown();
                    seen.await();
                    Files.writeString(unfinished, "of the first");
                });
            } catch (IOException | InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        begun.await();
        classes.make(unfinished -> Files.writeString(unfinished, "of the second"));
        assertThat(classes.exist()).isFalse();
        seen.countDown();
        first.join();
        assertThat(folder.resolve("application.aot")).hasContent("of the first");
    }
}
