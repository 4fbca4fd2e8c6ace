package org.planledger.web.plan.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One item, with the parts of its cells from one line or several.
 *
 * @param section number in the first column, without the point
 * @param directionNumber how many directions the section has had
 * @param workNumber how many works the direction has had
 */
record Item(String section, int directionNumber, int workNumber, Map<Column, List<String>> parts) {
    Item(String section, int directionNumber, int workNumber) {
        this(section, directionNumber, workNumber, new EnumMap<>(Column.class));
    }

    void add(Column column, String text) {
        parts.computeIfAbsent(column, _ -> new ArrayList<>()).add(text);
    }

    String source(Column column) {
        return String.join("\n", of(column));
    }

    private List<String> of(Column column) {
        return parts.getOrDefault(column, List.of());
    }

    /** As a row of {@code import-plan}; its due rule is read when the year is known. A formula is no text. */
    ObjectNode row(String key) {
        var row = JsonNodeFactory.instance.objectNode().put("key", key);
        if (section.matches("[0-9]{1,3}([.][0-9]{1,3})*"))
            row.put("section", Integer.parseInt(section.replaceFirst("[.].*", "")));
        else row.putNull("section");
        row.put("direction", text(Column.DIRECTION));
        row.put("work", text(Column.WORK));
        row.set("ways", list(Column.WAYS, Wording::ways));
        row.set("executors", list(Column.EXECUTORS, Wording::executors));
        row.putNull("due");
        row.set("strategyCodes", list(Column.CODES, Wording::codes));
        row.put("expectedResult", text(Column.RESULT));
        var source = row.putObject("source");
        for (var column : Column.values()) if (column != Column.NUMBER) source.put(column.field, source(column));
        return row;
    }

    private String text(Column column) {
        if (Wording.formula(source(column))) return "";
        var texts = new ArrayList<String>();
        for (var part : of(column)) texts.add(texts.isEmpty() ? Wording.unnumbered(part) : Wording.joined(part));
        return String.join(" ", texts);
    }

    private ArrayNode list(Column column, Function<String, List<String>> taking) {
        var list = JsonNodeFactory.instance.arrayNode();
        if (column != Column.CODES && Wording.formula(source(column))) return list;
        for (var part : of(column)) taking.apply(part).forEach(list::add);
        return list;
    }
}
