package org.planledger.command.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.planledger.events.plan.TextField;

/** The texts of an item as they stand after the repairs so far. */
final class ItemTexts {
    private final Map<TextField, List<String>> texts = new EnumMap<>(TextField.class);

    ItemTexts(String direction, String work, List<String> ways, List<String> executors, String expectedResult) {
        texts.put(TextField.DIRECTION, new ArrayList<>(List.of(direction)));
        texts.put(TextField.WORK, new ArrayList<>(List.of(work)));
        texts.put(TextField.WAY, new ArrayList<>(ways));
        texts.put(TextField.EXECUTOR, new ArrayList<>(executors));
        texts.put(TextField.EXPECTED_RESULT, new ArrayList<>(List.of(expectedResult)));
    }

    String one(TextField field) {
        return all(field).getFirst();
    }

    List<String> all(TextField field) {
        return List.copyOf(texts.getOrDefault(field, List.of()));
    }

    boolean same(ItemTexts other) {
        return texts.equals(other.texts);
    }

    boolean stands(TextField field, int index, String text) {
        var ofField = texts.getOrDefault(field, List.of());
        return index < ofField.size() && ofField.get(index).equals(text);
    }

    void repair(TextField field, int index, String after) {
        texts.getOrDefault(field, List.of()).set(index, after);
    }
}
