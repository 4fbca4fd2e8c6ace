package org.planledger.system.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.record.FileRecords;
import org.apache.kafka.common.record.Record;
import org.jspecify.annotations.Nullable;

/** What a broker keeps compressed on disk, unpacked into plain files: a search for bytes is blind to it otherwise. */
public final class KafkaSegments {
    private KafkaSegments() {}

    /**
     * Unpacks every segment below a folder.
     *
     * @param into where one plain file per segment is written
     */
    public static void unpack(Path folder, Path into) {
        try (var files = Files.walk(folder)) {
            for (var segment :
                    files.filter(file -> file.toString().endsWith(".log")).toList()) {
                var plain = records(segment);
                if (plain.length == 0) continue;
                var name = folder.relativize(segment).toString().replace('/', '_');
                Files.write(Files.createDirectories(into).resolve(name), plain);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] records(Path segment) throws IOException {
        var plain = new ByteArrayOutputStream();
        try (var records = FileRecords.open(segment.toFile(), false)) {
            for (var batch : records.batches()) {
                if (batch.isControlBatch()) continue;
                for (Record one : batch) {
                    add(plain, one.key());
                    add(plain, one.value());
                    for (var header : one.headers()) {
                        plain.writeBytes(header.key().getBytes(StandardCharsets.UTF_8));
                        if (header.value() != null) plain.writeBytes(header.value());
                    }
                }
            }
        }
        return plain.toByteArray();
    }

    private static void add(ByteArrayOutputStream plain, @Nullable ByteBuffer bytes) {
        if (bytes == null) return;
        var copy = new byte[bytes.remaining()];
        bytes.duplicate().get(copy);
        plain.writeBytes(copy);
    }
}
