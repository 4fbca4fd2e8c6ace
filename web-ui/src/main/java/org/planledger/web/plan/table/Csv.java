package org.planledger.web.plan.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** A table as text; its separator is the one that makes columns of the head. */
final class Csv {
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private Csv() {}

    static List<List<Cell>> table(String text) throws Unreadable {
        List<List<Cell>> best = List.of();
        @Nullable Unreadable why = null;
        int most = 0;
        for (char separator : SEPARATORS) {
            var lines = new Lines();
            @Nullable Unreadable broken = null;
            try {
                read(text, separator, lines);
            } catch (Unreadable unreadable) {
                broken = unreadable; // matters only if this is the separator
            }
            var header = Header.in(lines.all());
            if (header == null || header.places().size() <= most) continue;
            best = lines.all();
            why = broken;
            most = header.places().size();
        }
        if (why != null) throw why;
        return best;
    }

    private static void read(String text, char separator, Lines lines) throws Unreadable {
        try (var records =
                CSVFormat.EXCEL.builder().setDelimiter(separator).get().parse(new StringReader(text))) {
            for (var row : records) {
                lines.add(row.stream()
                        .limit(OfficialTable.MOST_COLUMNS)
                        .map(value -> new Cell(value.replaceAll("\r\n?", "\n"), false))
                        .toList());
            }
        } catch (IOException | UncheckedIOException _) {
            throw new Unreadable("broken-csv", lines.all().size() + 1);
        }
    }
}
