package org.planledger.web.plan.table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** What stands around the table: who issued the plan, for which year, and under it who signed. */
final class DocumentHead {
    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})\\s*[-–‑]?\\s*(?:c[iuü])?\\s*il");
    private static final Pattern SIGNED =
            Pattern.compile("(?iu)(?:müdir|direktor|rektor|rəhbər|imza)[^:\t]{0,200}[:\t](.*)");
    private static final int FEW = 3;
    // Official plans do not name the fund; whoever imports can.
    private static final String FUND = "Maddi büdcə";

    private DocumentHead() {}

    /** Whether a line below the table's items is the signature and no item. */
    static boolean signed(Header header, List<Cell> line) {
        return line.stream().filter(Cell::fresh).count() <= FEW
                && !header.cell(line, Column.EXECUTORS).fresh()
                && SIGNED.matcher(Cell.text(line)).find();
    }

    static void write(ObjectNode plan, List<List<Cell>> above, String signature) {
        var lines = above.stream()
                .flatMap(line -> line.stream().filter(Cell::fresh))
                .map(cell -> Wording.joined(cell.text()))
                .toList();
        int title = 0;
        while (title < lines.size()
                && !YEAR.matcher(Wording.folded(lines.get(title))).find()) title++;
        if (title == lines.size()) title = 0;
        var heading = text(lines.subList(title, lines.size()));
        var year = YEAR.matcher(Wording.folded(heading));
        if (year.find()) plan.put("year", Integer.parseInt(year.group(1)));
        else plan.putNull("year");
        plan.put("institution", text(lines.subList(0, title)));
        plan.put("title", heading);
        var signatory = SIGNED.matcher(signature);
        plan.put("signatory", signatory.find() ? Wording.joined(signatory.group(1)) : "");
        plan.put("fundName", FUND);
    }

    private static String text(List<String> lines) {
        return lines.stream().filter(line -> !Wording.formula(line)).collect(Collectors.joining(" "));
    }
}
