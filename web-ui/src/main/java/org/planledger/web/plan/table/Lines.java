package org.planledger.web.plan.table;

import java.util.ArrayList;
import java.util.List;

/** Collects the lines of a table that say something, up to what a plan can be. */
final class Lines {
    private static final int MOST_LINES = 2_000;
    private static final int LONGEST_CELL = 5_000;
    // A few texts of a workbook may stand in any number of its cells.
    private static final int MOST_TEXT = 500_000;

    private final List<List<Cell>> lines = new ArrayList<>();
    private int text;

    void add(List<Cell> line) throws Unreadable {
        if (Cell.blank(line)) return;
        for (var cell : line) {
            text += cell.text().length();
            if (cell.text().length() > LONGEST_CELL) throw new Unreadable("cell-too-long", LONGEST_CELL);
        }
        if (text > MOST_TEXT) throw new Unreadable("too-much-text");
        if (lines.size() == MOST_LINES) throw new Unreadable("too-many-rows", MOST_LINES);
        lines.add(line);
    }

    List<List<Cell>> all() {
        return lines;
    }
}
