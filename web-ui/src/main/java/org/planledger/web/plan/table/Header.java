package org.planledger.web.plan.table;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The line that names the columns, found by its words.
 *
 * @param line where it stands, from 0
 * @param places of the columns, from 0
 */
record Header(int line, Map<Column, Integer> places) {
    private static final int ENOUGH = 4;

    static @Nullable Header in(List<List<Cell>> lines) {
        for (int i = 0; i < lines.size(); i++) {
            var places = places(lines.get(i));
            if (places.size() >= ENOUGH) return new Header(i, places);
        }
        return null;
    }

    private static Map<Column, Integer> places(List<Cell> line) {
        var places = new EnumMap<Column, Integer>(Column.class);
        for (int i = 0; i < line.size(); i++) {
            var column = Column.of(line.get(i).text());
            if (column != null) places.putIfAbsent(column, i);
        }
        return places;
    }

    /** Every item has to say something in each column, except that it may serve no place in the strategy. */
    void requireColumns() throws Unreadable {
        var missing = Arrays.stream(Column.values())
                .filter(column -> column != Column.CODES && !places.containsKey(column))
                .map(column -> column.title)
                .toList();
        if (!missing.isEmpty()) throw new Unreadable("columns-missing", String.join(", ", missing));
    }

    Cell cell(List<Cell> line, Column column) {
        var place = places.get(column);
        return place == null || place >= line.size() ? Cell.EMPTY : line.get(place);
    }

    /** Whether a line is no item: the head repeated on the next page, or the numbers of the columns under it. */
    boolean repeats(List<Cell> line) {
        if (places(line).size() >= ENOUGH) return true;
        var texts = line.stream()
                .filter(Cell::fresh)
                .map(cell -> cell.text().strip())
                .toList();
        for (int i = 0; i < texts.size(); i++) if (!texts.get(i).equals(Integer.toString(i + 1))) return false;
        return texts.size() >= ENOUGH;
    }
}
