package org.planledger.query.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Names what differs between two trees, by path, without the values: they may be about people. */
final class Fields {
    private static final int MOST = 20;

    private Fields() {}

    static List<String> differing(JsonNode expected, JsonNode found) {
        var paths = new ArrayList<String>();
        collect("", expected, found, paths);
        return paths.stream().limit(MOST).toList();
    }

    private static void collect(String path, JsonNode expected, JsonNode found, List<String> paths) {
        if (expected.equals(found)) return;
        if (expected.isObject() && found.isObject()) {
            var names = new TreeSet<String>(expected.propertyNames());
            names.addAll(found.propertyNames());
            for (var name : names) {
                collect(path.isEmpty() ? name : path + "." + name, expected.path(name), found.path(name), paths);
            }
        } else if (expected.isArray() && found.isArray() && expected.size() == found.size()) {
            for (int i = 0; i < expected.size(); i++) {
                collect(path + "[" + i + "]", expected.path(i), found.path(i), paths);
            }
        } else {
            paths.add(path);
        }
    }
}
