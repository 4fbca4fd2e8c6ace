package org.planledger.web.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.planledger.web.form.Texts;
import org.planledger.web.wire.Problem;
import org.planledger.web.wire.Problem.FieldProblem;

/**
 * What came of trying a plan file.
 *
 * @param passed whether it can be imported as it is
 * @param wrongs what is wrong with the plan as a whole
 * @param ofRows what is wrong with single rows, by their numbers from 1
 */
public record PlanTrial(boolean passed, List<String> wrongs, Map<Integer, List<Wrong>> ofRows) {
    private static final Pattern ROW = Pattern.compile("items\\[([0-9]{1,6})](?:[.](.*))?");
    private static final Pattern FIELD = Pattern.compile("([A-Za-z]+)(?:\\[([0-9]{1,6})])?(?:[.]([A-Za-z]+))?.*");

    /**
     * What is wrong with a row.
     *
     * @param code stable, for whoever asks somebody else about it
     */
    public record Wrong(String code, String text) {}

    /** The command has nothing against it. */
    static PlanTrial of(PlanFile file, Texts texts) {
        var ofRows = new TreeMap<Integer, List<Wrong>>();
        RowReasons.of(file, texts).forEach((row, reasons) -> add(ofRows, row, reasons));
        return new PlanTrial(ofRows.isEmpty(), List.of(), ofRows);
    }

    static PlanTrial failing(String sentence) {
        return new PlanTrial(false, List.of(sentence), Map.of());
    }

    static PlanTrial of(Problem problem, PlanFile file, Texts texts) {
        var wrongs = new ArrayList<String>();
        var ofRows = new TreeMap<Integer, List<Wrong>>();
        var reasons = RowReasons.of(file, texts);
        for (var error : problem.errors()) {
            var row = ROW.matcher(error.field());
            if (row.matches()) {
                var field = row.group(2) == null ? "" : row.group(2);
                int number = Integer.parseInt(row.group(1)) + 1;
                boolean told = reasons.getOrDefault(number, List.of()).stream()
                        .anyMatch(reason -> field.matches(reason.field() + "(\\W.*)?"));
                if (told) continue;
                var code = Objects.requireNonNullElse(error.code(), problem.code());
                ofRows.computeIfAbsent(number, _ -> new ArrayList<>())
                        .add(new Wrong(code, sentence(field, error, texts)));
            } else wrongs.add(sentence(error.field(), error, texts));
        }
        if (problem.code().equals("plan.key-repeated")) repeated(file, ofRows, texts);
        if (problem.errors().isEmpty() && ofRows.isEmpty()) {
            wrongs.add(Objects.requireNonNullElse(problem.detail(), texts.say("error.generic")));
        }
        reasons.forEach((row, told) -> add(ofRows, row, told));
        return new PlanTrial(false, wrongs, ofRows);
    }

    /** How many things have to be put right. */
    public int count() {
        return wrongs.size() + ofRows.values().stream().mapToInt(List::size).sum();
    }

    private static void add(Map<Integer, List<Wrong>> ofRows, int row, List<RowReasons.Reason> reasons) {
        var wrongs = ofRows.computeIfAbsent(row, _ -> new ArrayList<>());
        for (var reason : reasons) wrongs.add(new Wrong(reason.code(), reason.text()));
    }

    private static void repeated(PlanFile file, Map<Integer, List<Wrong>> ofRows, Texts texts) {
        var first = new HashMap<String, Integer>();
        for (var row : file.rows()) {
            var earlier = first.putIfAbsent(row.key(), row.number());
            if (earlier == null) continue;
            var text = texts.say("import.repeated", row.key(), earlier);
            ofRows.put(row.number(), new ArrayList<>(List.of(new Wrong("plan.key-repeated", text))));
        }
    }

    private static String sentence(String path, FieldProblem error, Texts texts) {
        var message = Objects.requireNonNullElse(error.message(), texts.say("error.generic"));
        var field = FIELD.matcher(path);
        if (!field.matches()) return message;
        var name = new StringBuilder(label(field.group(1), texts));
        if (field.group(2) != null) name.append(' ').append(Integer.parseInt(field.group(2)) + 1);
        if (field.group(3) != null) name.append(" – ").append(label(field.group(3), texts));
        return name + ": " + message;
    }

    private static String label(String name, Texts texts) {
        return Objects.requireNonNullElse(texts.first("import.field." + name), name);
    }
}
