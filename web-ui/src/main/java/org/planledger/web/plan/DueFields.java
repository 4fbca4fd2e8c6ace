package org.planledger.web.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planledger.web.form.Field;
import org.planledger.web.form.Values;

/** The fields by which a form asks when an item is due, and the rule that they make. */
final class DueFields {
    private static final String RULE = "rule";
    private static final String MONTH = "month";
    private static final String DATE = "dueDate";
    private static final int MONTHS = 12;

    private DueFields() {}

    static List<Field> fields() {
        return List.of(
                Field.choice(RULE, "within-year", "in-month", "regularly", "when-needed", "on-date"),
                Field.count(MONTH, 1, MONTHS).onlyIf(RULE, "in-month"),
                Field.date(DATE).onlyIf(RULE, "on-date"));
    }

    static List<Field> between(List<Field> before, List<Field> after) {
        var all = new ArrayList<>(before);
        all.addAll(fields());
        all.addAll(after);
        return all;
    }

    /** The body with one rule instead of the fields. */
    static Map<String, Object> body(Map<String, Object> read, Values values) {
        var due = new LinkedHashMap<String, Object>();
        due.put(RULE, values.text(RULE));
        if (read.containsKey(MONTH)) due.put(MONTH, read.get(MONTH));
        if (read.containsKey(DATE)) due.put("date", read.get(DATE));
        var body = new LinkedHashMap<>(read);
        body.keySet().removeAll(List.of(RULE, MONTH, DATE));
        body.put("due", due);
        return body;
    }
}
