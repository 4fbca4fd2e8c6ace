package org.planledger.query.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Folds events into documents, in memory. The live views, a rebuild and a past instant are all made here; they differ
 * only in what was there before.
 */
public final class Workspace {
    private final Map<Address, Version> before;
    private final Map<Address, Version> after = new LinkedHashMap<>();

    /** Begins with these documents; an address that is missing has none. */
    public Workspace(Map<Address, Version> before) {
        this.before = before;
    }

    /** Folds one event into all documents it concerns, or, if the projection fails, into none. */
    public void fold(Touched touched) {
        var folded = new LinkedHashMap<Address, Version>();
        for (var address : touched.addresses()) {
            var old = version(address);
            var position = touched.recorded().position();
            if (old != null && old.position() >= position) continue; // written before a crash, or delivered twice
            folded.put(address, next(address.projection(), address.id(), old, touched));
        }
        after.putAll(folded);
    }

    /** A document as it is now; null if there is none. */
    @Nullable
    Version version(Address address) {
        var changed = after.get(address);
        return changed != null ? changed : before.get(address);
    }

    private static <V> Version next(Projection<V> projection, String id, @Nullable Version old, Touched touched) {
        @Nullable
        V view = old == null || old.view() == null ? null : projection.type().cast(old.view());
        return new Version(touched.recorded().position(), projection.fold(view, id, touched.recorded()));
    }

    /** What is to be written; nothing for a document that came and went unseen. */
    public List<Change> changes() {
        var changes = new ArrayList<Change>();
        after.forEach((address, version) -> {
            var old = before.get(address);
            if (old == null && version.view() == null) return;
            changes.add(new Change(address, old, version));
        });
        return changes;
    }
}
