package org.planledger.web.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.planledger.web.form.Texts;
import org.planledger.web.plan.table.OfficialTable;
import tools.jackson.databind.JsonNode;

/** What in a row was not understood, in the words of its cells: the command would only say that something is missing. */
final class RowReasons {
    private static final String NUMBER = "[0-9]{1,3}([.][0-9]{1,3}){0,3}";

    private RowReasons() {}

    /**
     * One reason.
     *
     * @param field of the row that it is about
     * @param code stable
     */
    record Reason(String field, String code, String text) {}

    static Map<Integer, List<Reason>> of(PlanFile file, Texts texts) {
        var reasons = new TreeMap<Integer, List<Reason>>();
        int number = 0;
        for (var item : file.plan().path("items")) {
            number++;
            var ofRow = ofRow(item, texts);
            if (!ofRow.isEmpty()) reasons.put(number, ofRow);
        }
        return reasons;
    }

    private static List<Reason> ofRow(JsonNode item, Texts texts) {
        var reasons = new ArrayList<Reason>();
        for (var cell : item.path("source").properties()) {
            var text = cell.getValue().isString() ? cell.getValue().asString() : "";
            if (OfficialTable.isFormula(text)) reasons.add(reason(cell.getKey(), "cell.formula", text, texts));
            else if (cell.getKey().equals("due")
                    && !text.isBlank()
                    && item.path("due").isNull()) reasons.add(reason("due", "due.not-understood", text, texts));
        }
        var key = item.path("key");
        if (key.isString() && !key.asString().matches(NUMBER)) {
            reasons.add(reason(
                    "key",
                    key.asString().isBlank() ? "number.missing" : "number.not-understood",
                    key.asString(),
                    texts));
        }
        for (var code : item.path("strategyCodes")) {
            boolean known = !code.isString() || code.asString().matches(NUMBER);
            boolean told = reasons.stream().anyMatch(reason -> reason.field.equals("strategyCodes"));
            if (!known && !told) reasons.add(reason("strategyCodes", "code.not-understood", code.asString(), texts));
        }
        return reasons;
    }

    private static Reason reason(String field, String code, String cell, Texts texts) {
        var text = cell.replaceAll("\\s+", " ").strip();
        var shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
        var label = texts.say("import.field." + field);
        return new Reason(field, code, label + ": " + texts.say("import.reason." + code, shown));
    }
}
