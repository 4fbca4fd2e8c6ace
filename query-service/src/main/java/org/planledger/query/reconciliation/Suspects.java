package org.planledger.query.reconciliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planledger.query.store.StoredDocuments.Stored;
import tools.jackson.databind.JsonNode;

/**
 * Documents that were not what the fold came to at the place where it was compared. Most of them have merely moved on
 * since; which of them are wrong is told once the fold has come to where they are.
 */
final class Suspects {
    private final Map<String, @Nullable Stored> found = new HashMap<>();
    private final Map<String, List<Form>> forms = new HashMap<>();

    /**
     * What a document has to be at one position.
     *
     * @param position of the last event in it
     * @param tree all of it
     */
    record Form(long position, JsonNode tree) {}

    /** What is the matter with a document. */
    enum Verdict {
        RIGHT,
        CHANGED,
        MISSING,
        STALE,
        EXTRA
    }

    /**
     * Suspects a document.
     *
     * @param stored as it was found; null if it was not
     * @param form what it had to be at least; null if there was no such document yet
     */
    void add(String document, @Nullable Stored stored, @Nullable Form form) {
        found.put(document, stored);
        var all = new ArrayList<Form>();
        if (form != null) all.add(form);
        forms.put(document, all);
    }

    boolean contains(String document) {
        return found.containsKey(document);
    }

    /** A later form of a suspected document. */
    void later(String document, Form form) {
        var all = forms.get(document);
        if (all != null) all.add(form);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** What is told of each. */
    interface Judge {
        void tell(String document, Verdict verdict, @Nullable Stored stored, @Nullable Form form);
    }

    /** Tells every document that is wrong. */
    void judge(Judge judge) {
        found.forEach((document, stored) -> {
            var all = forms.getOrDefault(document, List.of());
            var form = form(stored, all);
            var verdict = verdict(stored, form, all);
            if (verdict != Verdict.RIGHT) judge.tell(document, verdict, stored, form);
        });
    }

    /** The form to compare with: of its own position, else the first that it must have reached. */
    private static @Nullable Form form(@Nullable Stored stored, List<Form> all) {
        if (all.isEmpty()) return null;
        if (stored == null) return all.getFirst();
        return all.stream()
                .filter(form -> form.position() == stored.position())
                .findFirst()
                .orElse(all.getFirst());
    }

    private static Verdict verdict(@Nullable Stored stored, @Nullable Form form, List<Form> all) {
        if (form == null) return stored == null ? Verdict.RIGHT : Verdict.EXTRA;
        if (stored == null) return Verdict.MISSING;
        if (stored.position() >= 0 && stored.position() < all.getFirst().position()) return Verdict.STALE;
        return org.planledger.query.store.StoredDocuments.same(form.tree(), stored.tree())
                ? Verdict.RIGHT
                : Verdict.CHANGED;
    }
}
