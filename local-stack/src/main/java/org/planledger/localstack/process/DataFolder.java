package org.planledger.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The one folder in which a stack keeps everything: databases, secrets, logs and pid files.
 *
 * @param path absolute
 */
public record DataFolder(Path path) {
    private static final long NEEDED_MEGABYTES = 600;

    public DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    public Path run() {
        return path.resolve("run");
    }

    public Path logs() {
        return path.resolve("logs");
    }

    public Path secrets() {
        return path.resolve("secrets");
    }

    /** Where the processes put what is of use to themselves only; emptied at each start. */
    public Path temporary() {
        return path.resolve("tmp");
    }

    public Path of(String part) {
        return path.resolve(part);
    }

    /** Makes the folder ready to be written, or says why it cannot be. */
    public void prepare() {
        try {
            Files.createDirectories(run());
            Files.createDirectories(logs());
        } catch (IOException e) {
            throw new Trouble("The data folder " + path + " cannot be written (" + e.getMessage()
                    + "). Choose another with --data DIR.");
        }
        if (!Files.isWritable(path)) {
            throw new Trouble("The data folder " + path + " is not writable for you. Choose another with --data DIR.");
        }
        long free = path.toFile().getUsableSpace() / 1024 / 1024;
        if (free < NEEDED_MEGABYTES) {
            throw new Trouble("The disk of " + path + " is full: " + free + " MB are free, at least " + NEEDED_MEGABYTES
                    + " MB are needed. Free some space, or choose another folder with --data DIR.");
        }
    }

    /** Empties the folder of temporary files. For whoever holds the lock. */
    public void emptyTemporary() {
        try {
            if (Files.exists(temporary())) {
                try (var files = Files.walk(temporary())) {
                    for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
                }
            }
            Files.createDirectory(temporary());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Holds the folder for this process, also against a second one; the system releases it however the process ends. */
    public FileChannel lock() {
        var channel = tryLock();
        if (channel == null) {
            throw new Trouble("The data folder " + path + " is in use by a running stack (process "
                    + PidFile.of(this, PidFile.SUPERVISOR).text() + ").\nStop it with: ./planledger stop --data " + path
                    + "\nor start another one beside it with --data DIR and --port N --port-offset N.");
        }
        return channel;
    }

    /** Whether a supervisor holds this folder. */
    public boolean locked() {
        if (!Files.exists(run())) return false;
        try (var channel = tryLock()) {
            return channel == null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable FileChannel tryLock() {
        try {
            var channel = FileChannel.open(run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                if (channel.tryLock() != null) return channel;
            } catch (OverlappingFileLockException _) {
                // held by this very process: the same answer
            }
            channel.close();
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
