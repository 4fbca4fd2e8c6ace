package org.planledger.web.plan.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A plan as the table of the official form, which Excel (.xlsx) and many programs (.csv) save. */
public final class OfficialTable {
    /** Columns that are looked at. */
    static final int MOST_COLUMNS = 64;

    private OfficialTable() {}

    /** Whether the bytes begin as those of an Excel file, of today or of before 2007. */
    public static boolean isWorkbook(byte[] bytes) {
        return Workbook.isZip(bytes) || Workbook.isOld(bytes);
    }

    /**
     * Reads the first sheet that holds the table.
     *
     * @throws Unreadable when it is no such file, or holds no such table
     */
    public static ObjectNode ofWorkbook(byte[] bytes) throws Unreadable {
        return plan(Workbook.table(bytes));
    }

    /** Reads text with values separated by comma, semicolon or tab, quoted as Excel does. */
    public static ObjectNode ofText(String text) throws Unreadable {
        return plan(Csv.table(text));
    }

    /** The head of an empty table, for Excel with its settings in Azerbaijan. */
    public static String template() {
        return "\uFEFF"
                + Arrays.stream(Column.values()).map(column -> column.title).collect(Collectors.joining(";"))
                + "\r\n";
    }

    /** Reads the due rules that are still unknown, now that the year is known. */
    public static void readDues(ObjectNode plan) {
        var year = plan.path("year").isInt() ? (Integer) plan.path("year").asInt() : null;
        for (JsonNode item : plan.path("items")) {
            var source = item.path("source").path(Column.DUE.field);
            if (!item.has("due") || !item.path("due").isNull() || !source.isString()) continue;
            var due = DueText.read(source.asString(), year);
            if (due != null) ((ObjectNode) item).set("due", due);
        }
    }

    /** Whether a cell would be run by a program that calculates. */
    public static boolean isFormula(String cell) {
        return Wording.formula(cell);
    }

    private static ObjectNode plan(List<List<Cell>> lines) throws Unreadable {
        var header = Header.in(lines);
        if (header == null) throw new Unreadable("no-header");
        header.requireColumns();
        var items = new Items(header);
        var signature = "";
        for (var line : lines.subList(header.line() + 1, lines.size())) {
            if (DocumentHead.signed(header, line)) {
                signature = Cell.text(line);
                break;
            }
            items.add(line);
        }
        var plan = JsonNodeFactory.instance.objectNode();
        DocumentHead.write(plan, lines.subList(0, header.line()), signature);
        plan.put("sourceText", lines.stream().map(Cell::text).collect(Collectors.joining("\n")));
        plan.set("items", items.rows());
        readDues(plan);
        return plan;
    }
}
