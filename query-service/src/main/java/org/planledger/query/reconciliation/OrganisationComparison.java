package org.planledger.query.reconciliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.planledger.events.LedgerEntry;
import org.planledger.events.OrganisationId;
import org.planledger.events.Sha256;
import org.planledger.query.ledger.CommandServiceUnavailable;
import org.planledger.query.ledger.Ledger;
import org.planledger.query.reconciliation.State.Compared;
import org.planledger.query.reconciliation.Suspects.Form;
import org.planledger.query.reconciliation.Suspects.Verdict;
import org.planledger.query.store.Applied;
import org.planledger.query.store.GenerationStore;
import org.planledger.query.store.StoredDocuments;
import org.planledger.query.store.StoredDocuments.Stored;
import org.planledger.query.view.Address;
import org.planledger.query.view.Projection;

/**
 * One organisation's documents against a fold of its part of the ledger, while intake goes on writing.
 *
 * <p>For maintainers: three readings in this order make it exact without stopping anybody. First how far the views are said
 * to be: everything up to there must be in. Then the documents. Then the ledger to its end: whatever a document holds came
 * from there, so the fold meets every state that a document may be in, and each is compared at its own position.
 */
final class OrganisationComparison {
    private final GenerationStore store;
    private final StoredDocuments documents;
    private final List<Projection<?>> projections;
    private final Entries entries;
    private final LongConsumer reached;

    private final OrganisationId organisation;
    private final Folding folding;
    private final Suspects views = new Suspects();
    private final Suspects heads = new Suspects();
    private final Map<String, Address> addresses = new HashMap<>();
    private final Set<String> immutable = new HashSet<>();
    private final Set<String> strays = new HashSet<>();
    private final List<Difference> found = new ArrayList<>();
    private Compared compared = Compared.NOTHING;

    OrganisationComparison(
            GenerationStore store,
            List<Projection<?>> projections,
            Ledger ledger,
            OrganisationId organisation,
            Runnable alive,
            LongConsumer reached) {
        this.store = store;
        this.documents = new StoredDocuments(store);
        this.projections = projections;
        this.entries = new Entries(ledger, store.generation().historyId(), alive);
        this.organisation = organisation;
        this.folding = new Folding(projections);
        this.reached = reached;
    }

    List<Difference> found() {
        return found;
    }

    Compared compared() {
        return compared;
    }

    /**
     * Compares.
     *
     * @throws CommandServiceUnavailable if the ledger cannot be read
     */
    void run() {
        var applied = store.progress().of(organisation);
        entries.visit(organisation, 0, applied.organisationSequence(), this::upToApplied);
        progress(applied);
        suspectViews();
        suspectHeads();
        suspectStrays(applied);
        entries.each(organisation, compared.sequence(), this::beyond);
        judge();
    }

    private void upToApplied(List<LedgerEntry> page) {
        history(page);
        var fixed = new HashMap<Projection<?>, Map<String, Form>>();
        for (var entry : page) {
            fold(entry, fixed);
            compared = new Compared(
                    entry.organisationSequence(),
                    entry.position(),
                    Sha256.hex(
                            HexFormat.of().parseHex(compared.hash()),
                            HexFormat.of().parseHex(entry.leafHash())));
        }
        fixed.forEach(this::immutable);
        reached.accept(compared.position());
    }

    private void fold(LedgerEntry entry, Map<Projection<?>, Map<String, Form>> fixed) {
        for (var change : folding.fold(entry)) {
            var projection = change.address().projection();
            if (!projection.immutable() || change.after().view() == null) continue;
            var key = StoredDocuments.key(organisation, change.address().id());
            immutable.add(name(projection, key));
            fixed.computeIfAbsent(projection, _ -> new HashMap<>())
                    .put(key, new Form(entry.position(), StoredDocuments.view(change.address(), change.after())));
        }
    }

    /** The events as kept here. */
    private void history(List<LedgerEntry> page) {
        var keys = page.stream().map(this::historyKey).toList();
        var there = documents.find(StoredDocuments.HISTORY, keys);
        for (var entry : page) {
            var key = historyKey(entry);
            var stored = there.get(key);
            var name = StoredDocuments.HISTORY + "/" + key;
            var expected = StoredDocuments.event(entry);
            if (stored == null) add(Kind.HISTORY_MISSING, name, entry, List.of());
            else if (!StoredDocuments.same(expected, stored.tree())) {
                add(Kind.HISTORY_CHANGED, name, entry, Fields.differing(expected, stored.tree()));
            }
        }
    }

    private String historyKey(LedgerEntry entry) {
        return StoredDocuments.key(organisation, Long.toString(entry.organisationSequence()));
    }

    private void immutable(Projection<?> projection, Map<String, Form> expected) {
        var there = documents.find(projection.collection(), expected.keySet());
        expected.forEach((key, form) -> {
            var stored = there.get(key);
            var name = name(projection, key);
            if (stored == null) tellAt(Kind.VIEW_MISSING, name, form.position(), List.of());
            else if (!StoredDocuments.same(form.tree(), stored.tree())) {
                tellAt(Kind.VIEW_CHANGED, name, form.position(), Fields.differing(form.tree(), stored.tree()));
            }
        });
    }

    private void progress(Applied applied) {
        boolean right =
                applied.organisationSequence() == compared.sequence() && applied.position() == compared.position();
        if (right) return;
        found.add(Difference.of(
                Kind.PROGRESS_CHANGED,
                organisation,
                "progress/" + organisation,
                applied.position(),
                applied.organisationSequence(),
                List.of(applied.organisationSequence() == compared.sequence() ? "position" : "organisationSequence")));
    }

    private void suspectViews() {
        for (var projection : projections) {
            if (projection.immutable()) continue;
            var expected = new HashMap<String, Address>();
            for (var address : folding.views().keySet()) {
                if (address.projection().equals(projection)) {
                    expected.put(StoredDocuments.key(organisation, address.id()), address);
                }
            }
            documents.visit(projection.collection(), organisation, stored -> {
                var address = expected.remove(stored.key());
                var form = address == null ? null : form(address);
                if (form != null && StoredDocuments.same(form.tree(), stored.tree())) return;
                suspect(projection, stored.key(), stored, form);
            });
            // A cursor may pass by a document that is written meanwhile: looked at once more, each by its key.
            var there = documents.find(projection.collection(), expected.keySet());
            expected.forEach((key, address) -> {
                var stored = there.get(key);
                var version = folding.views().get(address);
                if (stored == null && (version == null || version.view() == null)) return;
                suspect(projection, key, stored, form(address));
            });
        }
    }

    private @Nullable Form form(Address address) {
        var version = folding.views().get(address);
        return version == null ? null : new Form(version.position(), StoredDocuments.view(address, version));
    }

    private void suspect(Projection<?> projection, String key, @Nullable Stored stored, @Nullable Form form) {
        var id = key.startsWith(organisation + ":")
                ? key.substring(organisation.value().length() + 1)
                : key;
        addresses.put(name(projection, key), new Address(projection, organisation, id));
        views.add(name(projection, key), stored, form);
    }

    private void suspectHeads() {
        var expected = new HashMap<String, Form>();
        folding.heads()
                .forEach((aggregate, head) -> expected.put(
                        StoredDocuments.key(organisation, aggregate.toString()),
                        new Form(
                                head.position(),
                                StoredDocuments.head(
                                        organisation, aggregate.toString(), head.sequence(), head.position()))));
        documents.visitHeads(organisation, stored -> {
            var form = expected.remove(stored.key());
            if (form != null && StoredDocuments.same(form.tree(), stored.tree())) return;
            heads.add(StoredDocuments.HEADS + "/" + stored.key(), stored, form);
        });
        var there = documents.find(StoredDocuments.HEADS, expected.keySet());
        expected.forEach((key, form) -> heads.add(StoredDocuments.HEADS + "/" + key, there.get(key), form));
    }

    /** Documents of one event each that no event up to here has made. */
    private void suspectStrays(Applied applied) {
        documents.visitKeys(StoredDocuments.HISTORY, organisation, key -> {
            if (!within(key, applied.organisationSequence())) strays.add(StoredDocuments.HISTORY + "/" + key);
        });
        for (var projection : projections) {
            if (!projection.immutable()) continue;
            documents.visitKeys(projection.collection(), organisation, key -> {
                if (!immutable.contains(name(projection, key))) strays.add(name(projection, key));
            });
        }
    }

    private boolean within(String key, long last) {
        var prefix = organisation + ":";
        if (!key.startsWith(prefix)) return false;
        try {
            long sequence = Long.parseLong(key.substring(prefix.length()));
            return sequence >= 1 && sequence <= last;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private boolean beyond(LedgerEntry entry) {
        strays.remove(StoredDocuments.HISTORY + "/" + historyKey(entry));
        for (var change : folding.fold(entry)) {
            var address = change.address();
            var name = name(address.projection(), StoredDocuments.key(organisation, address.id()));
            strays.remove(name);
            if (views.contains(name)) {
                views.later(name, new Form(entry.position(), StoredDocuments.view(address, change.after())));
            }
        }
        var envelope = entry.envelope();
        var aggregate = envelope.aggregateId().toString();
        heads.later(
                StoredDocuments.HEADS + "/" + StoredDocuments.key(organisation, aggregate),
                new Form(
                        entry.position(),
                        StoredDocuments.head(organisation, aggregate, envelope.sequence(), entry.position())));
        return true;
    }

    private void judge() {
        views.judge((name, verdict, stored, form) -> tell(viewKind(verdict), name, stored, form));
        heads.judge((name, verdict, stored, form) -> tell(headKind(verdict), name, stored, form));
        for (var name : strays) {
            var kind = name.startsWith(StoredDocuments.HISTORY + "/") ? Kind.HISTORY_EXTRA : Kind.VIEW_EXTRA;
            tellAt(kind, name, null, List.of());
        }
    }

    private void tell(Kind kind, String name, @Nullable Stored stored, @Nullable Form form) {
        var position =
                form != null ? Long.valueOf(form.position()) : stored == null ? null : Long.valueOf(stored.position());
        var fields = stored == null || form == null ? List.<String>of() : Fields.differing(form.tree(), stored.tree());
        tellAt(kind, name, position, fields);
    }

    private static Kind viewKind(Verdict verdict) {
        return switch (verdict) {
            case CHANGED, RIGHT -> Kind.VIEW_CHANGED;
            case MISSING -> Kind.VIEW_MISSING;
            case STALE -> Kind.VIEW_STALE;
            case EXTRA -> Kind.VIEW_EXTRA;
        };
    }

    private static Kind headKind(Verdict verdict) {
        return switch (verdict) {
            case CHANGED, STALE, RIGHT -> Kind.HEAD_CHANGED;
            case MISSING -> Kind.HEAD_MISSING;
            case EXTRA -> Kind.HEAD_EXTRA;
        };
    }

    static String name(Projection<?> projection, String key) {
        return projection.collection() + "/" + key;
    }

    private void add(Kind kind, String name, LedgerEntry entry, List<String> fields) {
        if (found.size() < State.MOST) {
            found.add(Difference.of(kind, organisation, name, entry.position(), entry.organisationSequence(), fields));
        }
    }

    private void tellAt(Kind kind, String name, @Nullable Long position, List<String> fields) {
        if (found.size() < State.MOST) found.add(Difference.of(kind, organisation, name, position, null, fields));
    }
}
