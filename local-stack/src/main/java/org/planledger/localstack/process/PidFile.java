package org.planledger.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Remembers a process across runs, by its pid and when it began: pids are reused by the system. Where only a pid stands, as
 * earlier versions wrote it, the process counts as ours if its command line contains the marker.
 *
 * @param file where the pid is kept
 * @param marker what the command line of our process contains
 */
public record PidFile(Path file, String marker) {
    public static final String SUPERVISOR = "supervisor";

    public static PidFile of(DataFolder data, String part) {
        // The supervisor may have been started without naming its folder: the lock of the folder vouches for it.
        var marker = part.equals(SUPERVISOR) ? "local-stack" : data.path().toString();
        return new PidFile(data.run().resolve(part + ".pid"), marker);
    }

    public void write(long pid) {
        try {
            var began = ProcessHandle.of(pid).flatMap(Beginning::of);
            Files.writeString(
                    file, pid + "\n" + began.map(instant -> instant + "\n").orElse(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pid in the file, for messages; "?" when there is none. */
    String text() {
        return line(0).orElse("?");
    }

    private Optional<String> line(int number) {
        try {
            return Files.readString(file).lines().skip(number).findFirst().map(String::strip);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** The process, if it is alive and ours. */
    public Optional<ProcessHandle> process() {
        var text = text();
        if (!text.chars().allMatch(Character::isDigit) || text.isEmpty()) return Optional.empty();
        return ProcessHandle.of(Long.parseLong(text))
                .filter(ProcessHandle::isAlive)
                .filter(this::isOurs);
    }

    private boolean isOurs(ProcessHandle handle) {
        var began = line(1);
        return began.isPresent() ? began.equals(Beginning.of(handle)) : named(handle);
    }

    private boolean named(ProcessHandle handle) {
        try {
            var commandLine = Path.of("/proc", Long.toString(handle.pid()), "cmdline");
            if (Files.exists(commandLine)) return Files.readString(commandLine).contains(marker);
        } catch (IOException _) {
            return false; // gone meanwhile
        }
        return handle.info().commandLine().orElse("").contains(marker);
    }
}
