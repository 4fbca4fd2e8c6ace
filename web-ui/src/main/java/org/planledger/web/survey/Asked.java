package org.planledger.web.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads questions as they are typed, one on a line: {@code text}, {@code text | 1-5} or {@code text | choice | choice}. */
final class Asked {
    private static final Set<String> SCALE = Set.of("1-5", "1–5");

    private Asked() {}

    static List<Map<String, Object>> of(Object lines) {
        var questions = new ArrayList<Map<String, Object>>();
        for (var line : (List<?>) lines) questions.add(question(line.toString()));
        return questions;
    }

    private static Map<String, Object> question(String line) {
        var parts = Arrays.stream(line.split("\\|", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.isEmpty()) return Map.of("text", line, "kind", "TEXT");
        var text = parts.getFirst();
        if (parts.size() == 1) return Map.of("text", text, "kind", "TEXT");
        if (parts.size() == 2 && SCALE.contains(parts.get(1))) return Map.of("text", text, "kind", "SCALE_1_5");
        return Map.of("text", text, "kind", "CHOICE", "choices", parts.subList(1, parts.size()));
    }
}
