package org.planledger.localstack.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.localstack.process.DataFolder;
import org.planledger.localstack.process.Part;

/**
 * Lets each application that has no {@link LoadedClasses} yet set itself up once more, beside a stack that already runs and behind
 * everything else that the machine does, so that its next start is quick.
 */
public final class Training {
    private static final Path NICE = Path.of("/usr/bin/nice");

    private final DataFolder data;
    private final List<ApplicationPart> applications;
    private volatile @Nullable Process running;
    private volatile boolean stopped;

    public Training(DataFolder data, List<Part> parts) {
        this.data = data;
        applications = parts.stream()
                .filter(ApplicationPart.class::isInstance)
                .map(ApplicationPart.class::cast)
                .toList();
    }

    /** Begins and returns. */
    public void begin() {
        Thread.ofPlatform().name("training").daemon().start(() -> {
            try {
                for (var application : applications) train(application);
            } catch (IOException _) {
                // the next start is as slow as this one was, and tries again
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void train(ApplicationPart application) throws IOException, InterruptedException {
        if (stopped || application.loadedClasses().exist()) return;
        application.loadedClasses().make(unfinished -> {
            var builder = application.training(unfinished);
            if (Files.isExecutable(NICE)) builder.command().addAll(0, List.of(NICE.toString(), "-n", "19"));
            var log = data.logs().resolve(application.name() + ".training.log");
            var process = builder.redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            running = process;
            if (stopped) end(process);
            if (process.waitFor() != 0) Files.deleteIfExists(unfinished);
        });
    }

    /** Ends it at once; what is half made is dropped. */
    public void stop() {
        stopped = true;
        var process = running;
        if (process != null) end(process);
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
