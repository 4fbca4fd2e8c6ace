package org.planledger.web.plan.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The items of a table. A line with a work of its own begins one, a line without goes on with the one above; section
 * and direction hold until the next one is named.
 */
final class Items {
    private static final Set<Column> SAYING = EnumSet.complementOf(EnumSet.of(Column.NUMBER, Column.DIRECTION));

    private final Header header;
    private final List<Item> items = new ArrayList<>();
    private String section = "";
    private String direction = "";
    private int directions;
    private int works;

    Items(Header header) {
        this.header = header;
    }

    void add(List<Cell> line) {
        if (Cell.blank(line) || header.repeats(line)) return;
        var number = header.cell(line, Column.NUMBER);
        if (number.fresh()) {
            section = number.text().strip().replaceFirst("[.]$", "");
            direction = "";
            directions = 0;
            works = 0;
        }
        boolean heading =
                SAYING.stream().noneMatch(column -> header.cell(line, column).fresh());
        boolean begins = header.cell(line, Column.WORK).fresh() || (items.isEmpty() && !heading);
        var named = header.cell(line, Column.DIRECTION);
        if (named.fresh() && (begins || heading)) {
            direction = named.text();
            directions++;
            works = 0;
        }
        if (heading) return;
        if (begins) items.add(new Item(section, directions, ++works));
        var item = items.getLast();
        if (begins && !direction.isBlank()) item.add(Column.DIRECTION, direction);
        for (var column : Column.values()) {
            var cell = header.cell(line, column);
            boolean heads = column == Column.NUMBER || (column == Column.DIRECTION && begins);
            // a cell merged over two items belongs to both, over the lines of one item to it once
            if (!heads && (cell.fresh() || (begins && !cell.text().isBlank()))) item.add(column, cell.text());
        }
    }

    ArrayNode rows() {
        var sections = new LinkedHashMap<String, List<Item>>();
        for (var item : items)
            sections.computeIfAbsent(item.section(), _ -> new ArrayList<>()).add(item);
        var rows = JsonNodeFactory.instance.arrayNode();
        for (var item : items) rows.add(item.row(key(item, sections)));
        return rows;
    }

    /** As the plan counts: the works of a section with one direction, else its directions, both where it has to. */
    private static String key(Item item, Map<String, List<Item>> sections) {
        var section = item.section();
        if (section.isEmpty() || section.contains(".")) return section;
        var all = sections.getOrDefault(section, List.of());
        long directions =
                all.stream().mapToInt(Item::directionNumber).distinct().count();
        var work = number(item, Column.WORK, item.workNumber());
        if (directions == 1) return section + "." + work;
        var direction = number(item, Column.DIRECTION, item.directionNumber());
        return section + "." + direction + (directions == all.size() ? "" : "." + work);
    }

    private static String number(Item item, Column column, int counted) {
        var printed = Wording.number(item.source(column));
        return printed.isEmpty() ? Integer.toString(counted) : printed;
    }
}
