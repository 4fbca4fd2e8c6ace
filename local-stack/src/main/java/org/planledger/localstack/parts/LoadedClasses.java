package org.planledger.localstack.parts;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * An application's classes, loaded and linked ahead of time (JEP 483, JEP 514), beside the unpacked application they belong to: it
 * starts in a fraction of the time with them, and as ever without. The JVM itself refuses a file that does not fit.
 *
 * @param folder of the unpacked application
 */
record LoadedClasses(Path folder) {
    /** What writes the classes to the file that it is given. */
    interface Making {
        void make(Path unfinished) throws IOException, InterruptedException;
    }

    private Path file() {
        return folder.resolve("application.aot");
    }

    boolean exist() {
        return Files.exists(file());
    }

    /** The JVM's options that use them if they are there. */
    List<String> use() {
        return exist() ? List.of("-XX:AOTCache=" + file()) : List.of();
    }

    /** Makes them unless they are there or somebody else is at it: stacks of one user share the folder. */
    void make(Making making) throws IOException, InterruptedException {
        var lock = folder.resolve("application.aot.lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.tryLock()) {
            if (held == null || exist()) return;
            var unfinished = folder.resolve("application.aot.unfinished");
            making.make(unfinished);
            if (Files.exists(unfinished)) Files.move(unfinished, file(), StandardCopyOption.ATOMIC_MOVE);
        } catch (OverlappingFileLockException _) {
            // another thread of this program is at it
        }
    }
}
