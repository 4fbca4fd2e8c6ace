package org.planledger.command.evidence.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.apache.tika.Tika;

/** What an uploaded file really is, by its bytes; its name and the sender's claim count for nothing. */
final class FileTypes {
    private static final int ENTRIES = 1000;
    // To pass an entry is to inflate it: far more than the largest file that is taken, far less than a bomb.
    private static final long MOST_INFLATED = 64L << 20;
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String OPEN_TEXT = "application/vnd.oasis.opendocument.text";
    private static final String OPEN_SHEET = "application/vnd.oasis.opendocument.spreadsheet";
    private static final Set<String> ALLOWED = Set.of(
            "image/jpeg",
            "image/png",
            "image/webp",
            "application/pdf",
            "text/plain",
            WORD,
            SHEET,
            OPEN_TEXT,
            OPEN_SHEET);
    private static final Map<String, String> BY_ENTRY = Map.of("word/document.xml", WORD, "xl/workbook.xml", SHEET);

    private final Tika tika = new Tika();

    /** The media type if such files are taken. */
    Optional<String> accepted(byte[] file) {
        var type = tika.detect(file);
        // Without its parsers Tika knows office files only as the archives they are.
        if (type.equals("application/zip") || type.equals("application/x-tika-ooxml")) type = office(file);
        return Optional.of(type).filter(ALLOWED::contains);
    }

    /** Reads to the end of the entry; what may still be inflated, below 0 if it was more. */
    private static long passed(ZipInputStream zip, long left) throws IOException {
        var chunk = new byte[8192];
        for (int n = zip.read(chunk); n >= 0 && left >= 0; n = zip.read(chunk)) left -= n;
        return left;
    }

    private static String office(byte[] file) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            long left = MOST_INFLATED;
            for (int i = 0; i < ENTRIES && left >= 0; i++) {
                var entry = zip.getNextEntry();
                if (entry == null) break;
                var type = BY_ENTRY.get(entry.getName());
                if (type != null) return type;
                left = passed(zip, left);
            }
            return "application/zip";
        } catch (IOException | IllegalArgumentException e) {
            return "application/octet-stream";
        }
    }
}
