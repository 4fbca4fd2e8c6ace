package org.planledger.web.plan.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** A table in an Excel file. */
final class Workbook {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
    // What stands in a format without being a part of a date.
    private static final Pattern PLAIN = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|(?i:general|standard)");

    // Excel keeps 4.2 as a binary fraction beside it.
    private static final MathContext AS_SHOWN = new MathContext(15);
    // Beyond it is no date, and a number may be written with more digits than there is memory.
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    private static final int SCALE = 30;

    private Workbook() {}

    static boolean isZip(byte[] bytes) {
        return begins(bytes, ZIP);
    }

    static boolean isOld(byte[] bytes) {
        return begins(bytes, OLD);
    }

    private static boolean begins(byte[] bytes, byte[] sign) {
        return bytes.length >= sign.length && Arrays.equals(bytes, 0, sign.length, sign, 0, sign.length);
    }

    /** The lines of the first sheet with the head of the table; none when no sheet has it. */
    static List<List<Cell>> table(byte[] bytes) throws Unreadable {
        if (isOld(bytes)) throw new Unreadable("old-excel");
        var parts = Parts.of(bytes);
        try (var book =
                new ReadableWorkbook(new ByteArrayInputStream(parts.packed()), new ReadingOptions(true, true))) {
            @Nullable Unreadable why = null;
            for (var sheet : book.getSheets().toList()) {
                try (var rows = sheet.openStream()) {
                    var lines = lines(rows.iterator(), parts.merged(sheet.getIndex() + 1));
                    if (Header.in(lines) != null) return lines;
                } catch (Unreadable unreadable) {
                    why = unreadable; // the table may stand in another sheet
                }
            }
            if (why != null) throw why;
            return List.of();
        } catch (IOException | RuntimeException _) {
            throw new Unreadable("broken-xlsx");
        }
    }

    private static List<List<Cell>> lines(Iterator<Row> rows, Map<String, Integer> merged) throws Unreadable {
        var lines = new Lines();
        var reaching = new HashMap<Integer, Reaching>();
        while (rows.hasNext()) {
            var row = rows.next();
            if (row.getCellCount() == 0) continue;
            var line = new ArrayList<Cell>();
            for (int i = 0; i < OfficialTable.MOST_COLUMNS; i++) {
                @SuppressWarnings("NullAway") // the reader leaves empty places
                var text = i < row.getCellCount() && row.getCell(i) != null ? text(row.getCell(i)) : "";
                var end = merged.isEmpty() ? null : merged.get((char) ('A' + i) + "" + row.getRowNum());
                if (end != null) reaching.put(i, new Reaching(text, end));
                var above = reaching.get(i);
                boolean again = text.isBlank() && above != null && end == null && above.end >= row.getRowNum();
                line.add(again ? new Cell(Objects.requireNonNull(above).text, true) : new Cell(text, false));
            }
            lines.add(line);
        }
        return lines.all();
    }

    private record Reaching(String text, int end) {}

    private static String text(org.dhatim.fastexcel.reader.Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> "";
            case FORMULA -> "=" + Objects.requireNonNullElse(cell.getFormula(), "");
            case NUMBER -> number(cell);
            case STRING, BOOLEAN, ERROR ->
                Objects.requireNonNullElse(cell.getText(), "")
                        .replace("_x000D_", "")
                        .replaceAll("\r\n?", "\n");
        };
    }

    /** A date is written as one; "May 2025", which Excel makes the first of May of, as the month that it shows. */
    private static String number(org.dhatim.fastexcel.reader.Cell cell) {
        var number = cell.asNumber().round(AS_SHOWN);
        if (number.abs().compareTo(LAST_DAY) > 0 || number.scale() > SCALE) return cell.getRawValue();
        var format = PLAIN.matcher(Objects.requireNonNullElse(cell.getDataFormatString(), ""))
                .replaceAll("");
        boolean day = format.matches("(?is).*d.*");
        if (!day && !format.matches("(?is).*(y|mmm).*"))
            return number.stripTrailingZeros().toPlainString();
        var date = cell.asDate().toLocalDate().toString();
        return day ? date : date.substring(0, 7);
    }
}
