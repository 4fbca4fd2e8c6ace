package org.planledger.web.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands in a form's inputs, as text, exactly as it was typed. */
public final class Values {
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    /** Empty. */
    public Values() {}

    /** A copy of a request's parameters. */
    public static Values of(Map<String, List<String>> parameters) {
        var copy = new Values();
        parameters.forEach((name, list) -> copy.values.put(name, List.copyOf(list)));
        return copy;
    }

    /** The first value, without blanks around it; empty when there is none. */
    public String text(String name) {
        return raw(name).strip();
    }

    /** The first value as it was typed. */
    public String raw(String name) {
        var list = values.getOrDefault(name, List.of());
        return list.isEmpty() ? "" : list.getFirst();
    }

    /** All values that are not blank. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** Whether anything was typed or chosen. */
    public boolean has(String name) {
        return !all(name).isEmpty();
    }

    /** Sets a value. */
    public Values put(String name, @Nullable Object value) {
        if (value != null) values.put(name, List.of(value.toString()));
        return this;
    }

    /** Sets several values of one name. */
    public Values putAll(String name, Collection<String> several) {
        values.put(name, List.copyOf(several));
        return this;
    }

    /** Sets a value where there is none yet. */
    public Values start(String name, @Nullable Object value) {
        return values.containsKey(name) ? this : put(name, value);
    }

    /** Sets several values where there are none yet. */
    public Values startAll(String name, Collection<String> several) {
        return values.containsKey(name) ? this : putAll(name, new ArrayList<>(several));
    }
}
