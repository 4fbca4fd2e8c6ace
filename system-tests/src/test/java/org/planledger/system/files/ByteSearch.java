package org.planledger.system.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Looks for needles in every byte of every file of a folder, while others write there. */
public final class ByteSearch {
    private static final int CHUNK = 1 << 20;

    private final byte[][] needles;
    private final String[] names;
    private final int longest;
    /** By the first two bytes: the needles that begin so. One look-up per byte, however many needles there are. */
    private final int[][] byBeginning = new int[1 << 16][];

    private ByteSearch(Needles needles) {
        names = needles.names();
        this.needles = Arrays.stream(names).map(needles::bytes).toArray(byte[][]::new);
        longest = Arrays.stream(this.needles)
                .mapToInt(needle -> needle.length)
                .max()
                .orElseThrow();
        for (int needle = 0; needle < names.length; needle++) {
            int beginning = beginning(this.needles[needle], 0);
            var same = byBeginning[beginning];
            same = same == null ? new int[1] : Arrays.copyOf(same, same.length + 1);
            same[same.length - 1] = needle;
            byBeginning[beginning] = same;
        }
    }

    /**
     * One find.
     *
     * @param form which form of which text
     */
    public record Hit(Path file, String form) {}

    /**
     * What was looked at, and what was found there.
     *
     * @param hits each form at most once per file
     */
    public record Result(int files, long bytes, List<Hit> hits) {

        /** The hits in files whose path has this part. */
        public List<Hit> in(String pathPart) {
            return hits.stream()
                    .filter(hit -> hit.file().toString().contains(pathPart))
                    .toList();
        }
    }

    public static Result under(Path folder, Needles needles) {
        var search = new ByteSearch(needles);
        var hits = new ArrayList<Hit>();
        var seen = new long[2];
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (!attributes.isRegularFile()) return FileVisitResult.CONTINUE;
                    seen[0]++;
                    try (var bytes = Files.newInputStream(file)) {
                        seen[1] += search.scan(file, bytes, hits);
                    } catch (NoSuchFileException _) {
                        // gone since the folder was listed: a log that was rotated, a segment that was recycled
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                    if (failure instanceof NoSuchFileException) return FileVisitResult.CONTINUE;
                    throw failure;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Result((int) seen[0], seen[1], List.copyOf(hits));
    }

    private long scan(Path file, InputStream bytes, List<Hit> hits) throws IOException {
        var found = new boolean[needles.length];
        var window = new byte[CHUNK + longest];
        long total = 0;
        int kept = 0;
        while (true) {
            int read = bytes.readNBytes(window, kept, CHUNK);
            total += read;
            int filled = kept + read;
            look(window, filled, found);
            if (read < CHUNK) break;
            // the end of this chunk again, before the next: a needle may lie across
            kept = longest;
            System.arraycopy(window, filled - kept, window, 0, kept);
        }
        for (int needle = 0; needle < found.length; needle++) {
            if (found[needle]) hits.add(new Hit(file, names[needle]));
        }
        return total;
    }

    private void look(byte[] window, int length, boolean[] found) {
        for (int at = 0; at + 1 < length; at++) {
            var candidates = byBeginning[beginning(window, at)];
            if (candidates == null) continue;
            for (int candidate : candidates) {
                var needle = needles[candidate];
                if (!found[candidate]
                        && at + needle.length <= length
                        && Arrays.equals(window, at, at + needle.length, needle, 0, needle.length)) {
                    found[candidate] = true;
                }
            }
        }
    }

    private static int beginning(byte[] bytes, int at) {
        return ((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff);
    }
}
