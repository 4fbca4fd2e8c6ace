package org.planledger.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
    @TempDir
    private Path folder;

    private Sleeper part;
    private Watch watch;

    @BeforeEach
    void prepare() {
        var data = new DataFolder(folder);
        data.prepare();
        part = new Sleeper(data);
        watch = new Watch(part, data, new Progress());
    }

    @AfterEach
    void stop() {
        watch.terminate();
        watch.awaitEnd(Duration.ofSeconds(5));
    }

    @Test
    void aPartThatMetAFullDiskComesBackWhenThereIsRoom() throws InterruptedException {
        begin();
        var first = part.setUp();
        part.launchFailures.add("No space left on device");
        part.launchFailures.add("No space left on device");
        first.destroyForcibly();
        assertThat(part.setUp().isAlive()).isTrue();
        assertThat(part.launchFailures).isEmpty();
    }

    @Test
    void aProcessWhoseSetUpFailedIsEndedBeforeTheNextTry() throws InterruptedException {
        part.setUpFailures.add("the database does not answer yet");
        begin();
        var first = part.setUp();
        var second = part.setUp();
        assertThat(second.isAlive()).isTrue();
        assertThat(first.isAlive()).isFalse();
        assertThat(part.aliveAtLaunch).containsExactly(false);
    }

    private void begin() {
        Thread.ofPlatform().daemon().start(watch::run);
    }

    /** A process that does nothing, with the troubles that a test wants. */
    private static final class Sleeper implements Part {
        private final Queue<String> launchFailures = new ConcurrentLinkedQueue<>();
        private final Queue<String> setUpFailures = new ConcurrentLinkedQueue<>();
        private final Queue<Boolean> aliveAtLaunch = new ConcurrentLinkedQueue<>();
        private final BlockingQueue<ProcessHandle> ready = new LinkedBlockingQueue<>();
        private final DataFolder data;
        private @Nullable ProcessHandle last;

        Sleeper(DataFolder data) {
            this.data = data;
        }

        /** The next process that became ready, whether its set-up failed or not. */
        ProcessHandle setUp() throws InterruptedException {
            var next = ready.poll(60, TimeUnit.SECONDS);
            assertThat(next).as("a process that is ready").isNotNull();
            return next;
        }

        @Override
        public String name() {
            return "sleeper";
        }

        @Override
        public ProcessBuilder launch() throws IOException {
            var failure = launchFailures.poll();
            if (failure != null) throw new IOException(failure);
            if (last != null) aliveAtLaunch.add(last.isAlive());
            return new ProcessBuilder("sh", "-c", "while :; do sleep 1; done; : " + data.path());
        }

        @Override
        public boolean ready() {
            return PidFile.of(data, name()).process().isPresent();
        }

        @Override
        public void afterReady() {
            last = PidFile.of(data, name()).process().orElseThrow();
            ready.add(last);
            var failure = setUpFailures.poll();
            if (failure != null) throw new IllegalStateException(failure);
        }
    }
}
