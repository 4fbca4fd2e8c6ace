package org.planledger.web.plan.table;

import java.util.List;

/**
 * One cell.
 *
 * @param text as it stands there
 * @param again whether it is the rest of a cell that was merged with the one above
 */
record Cell(String text, boolean again) {
    static final Cell EMPTY = new Cell("", false);

    boolean fresh() {
        return !again && !text.isBlank();
    }

    static boolean blank(List<Cell> line) {
        return line.stream().noneMatch(Cell::fresh);
    }

    /** What the line says, its cells told apart as in a copied table. */
    static String text(List<Cell> line) {
        return String.join(
                "\t", line.stream().filter(Cell::fresh).map(Cell::text).toList());
    }
}
