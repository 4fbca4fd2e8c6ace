package org.planledger.localstack.parts;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import org.planledger.localstack.process.DataFolder;

/** Unpacked programs, shared by all stacks of a user; everything in it can be deleted and is made again. */
final class Cache {
    private static final Duration KEPT_UNUSED = Duration.ofDays(30);

    private Cache() {}

    /** Fills a folder of its own; it must not keep anything open. */
    interface Filling {
        void fill(Path folder) throws IOException;
    }

    /** The folder of that name, filled by whoever comes first; two stacks may start at once. */
    static Path folder(DataFolder data, String name, Filling filling) throws IOException {
        return folder(root(data), name, filling);
    }

    static Path folder(Path root, String name, Filling filling) throws IOException {
        var folder = root.resolve(name);
        if (Files.isDirectory(folder)) return used(folder);
        deleteUnused(root);
        var unfinished = Files.createTempDirectory(root, name + ".");
        filling.fill(unfinished);
        try {
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) { // an atomic move onto a folder has no exception of its own on Linux
            if (!Files.isDirectory(folder)) throw e;
            delete(unfinished);
        }
        return folder;
    }

    private static Path used(Path folder) throws IOException {
        Files.setLastModifiedTime(folder, FileTime.from(Instant.now()));
        return folder;
    }

    // Each build unpacks anew. What a process still runs from stays readable to it, and is unpacked again at its next
    // start.
    private static void deleteUnused(Path root) throws IOException {
        var before = FileTime.from(Instant.now().minus(KEPT_UNUSED));
        try (var folders = Files.list(root)) {
            for (var folder : folders.toList()) {
                if (Files.getLastModifiedTime(folder).compareTo(before) < 0) delete(folder);
            }
        }
    }

    private static Path root(DataFolder data) throws IOException {
        var named = System.getenv("XDG_CACHE_HOME");
        var base =
                named == null || named.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(named);
        try {
            return Files.createDirectories(base.resolve("planledger").toAbsolutePath());
        } catch (IOException _) {
            return Files.createDirectories(data.of("programs")); // a home that cannot be written
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
