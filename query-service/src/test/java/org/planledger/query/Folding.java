package org.planledger.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.planledger.events.Recorded;
import org.planledger.query.view.Projection;
import tools.jackson.databind.json.JsonMapper;

/** Folds a history by a projection the plain way, each document through its JSON as a store would keep it. */
public final class Folding {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Folding() {}

    /** All documents by id. */
    public static <V> Map<String, V> of(Projection<V> projection, Collection<Recorded<?>> history) {
        var views = new TreeMap<String, V>();
        json(projection, history).forEach((id, json) -> views.put(id, JSON.readValue(json, projection.type())));
        return views;
    }

    /** All documents as JSON by id. */
    public static <V> Map<String, String> json(Projection<V> projection, Collection<Recorded<?>> history) {
        var documents = new TreeMap<String, String>();
        for (var recorded : history) {
            for (var id : projection.touches(recorded)) {
                var before = documents.get(id);
                var view = before == null ? null : JSON.readValue(before, projection.type());
                var after = projection.fold(view, id, recorded);
                if (after == null) documents.remove(id);
                else documents.put(id, JSON.writeValueAsString(after));
            }
        }
        return documents;
    }

    /** The only document, when there is one. */
    public static <V> V one(Projection<V> projection, List<Recorded<?>> history) {
        var all = new ArrayList<>(of(projection, history).values());
        if (all.size() != 1) throw new AssertionError("one document expected, not " + all.size());
        return all.getFirst();
    }
}
