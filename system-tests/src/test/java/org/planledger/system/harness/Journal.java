package org.planledger.system.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One person's own record, on disk before the next request leaves: what was sent, and what was answered for good. */
final class Journal implements AutoCloseable {
    private final FileChannel file;

    Journal(Path path) {
        try {
            Files.createDirectories(path.getParent());
            file = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void sent(Deed deed) {
        write("sent", deed.key(), deed.command(), deed.body());
    }

    void answered(Deed deed, Reply reply) {
        write(
                "answered",
                deed.key(),
                "" + reply.status(),
                reply.code(),
                reply.commandId(),
                String.join(",", reply.events()));
    }

    private synchronized void write(String... fields) {
        var line = ByteBuffer.wrap((String.join("\t", fields) + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            while (line.hasRemaining()) file.write(line);
            file.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that stands in the journals of a folder, by key. */
    static Map<String, Entry> read(Path folder) {
        var entries = new LinkedHashMap<String, Entry>();
        try (var files = Files.newDirectoryStream(folder, "*.journal")) {
            for (var file : files) {
                for (var line : Files.readAllLines(file)) {
                    var fields = line.split("\t", -1);
                    var key = fields[1];
                    if (fields[0].equals("sent")) {
                        entries.put(key, new Entry(new Deed(key, fields[2], fields[3]), null));
                    } else {
                        entries.computeIfPresent(key, (_, entry) -> new Entry(entry.deed(), reply(fields)));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    private static Reply reply(String[] fields) {
        List<String> events = new ArrayList<>();
        if (!fields[5].isEmpty()) events = Arrays.asList(fields[5].split(","));
        return new Reply(Integer.parseInt(fields[2]), fields[3], fields[4], List.copyOf(events), "");
    }

    /**
     * One deed.
     *
     * @param reply null if it was never answered for good
     */
    record Entry(Deed deed, @Nullable Reply reply) {}
}
