package org.planledger.query.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.events.LedgerEntry;
import org.planledger.events.OrganisationId;
import org.planledger.query.ledger.Ledger;
import org.planledger.query.store.GenerationStore;
import org.planledger.query.store.StoredDocuments;
import org.planledger.query.store.StoredDocuments.Stored;
import org.planledger.query.view.Address;
import org.planledger.query.view.Projection;
import org.planledger.query.view.Version;

/**
 * Makes one document what the ledger says, beside a running intake. It is replaced only if nobody wrote there since it was
 * read, and looked at again afterwards: intake may have folded on from what was wrong.
 */
final class DocumentRepair {
    private static final int TRIES = 10;
    private static final long PAUSE_MILLIS = 150;

    private final GenerationStore store;
    private final StoredDocuments documents;
    private final List<Projection<?>> projections;
    private final Entries entries;

    DocumentRepair(GenerationStore store, List<Projection<?>> projections, Ledger ledger) {
        this.store = store;
        this.documents = new StoredDocuments(store);
        this.projections = projections;
        this.entries = new Entries(ledger, store.generation().historyId(), () -> {});
    }

    /** Whether the document is right now. */
    boolean mend(String document, OrganisationId organisation) throws InterruptedException {
        var slash = document.indexOf('/');
        var collection = document.substring(0, slash);
        var key = document.substring(slash + 1);
        for (int tries = 0; tries < TRIES; tries++) {
            if (tries > 0) Thread.sleep(PAUSE_MILLIS);
            store.requirePresent();
            // First how far the views are, then the document: see the comparison.
            long applied = store.progress().of(organisation).position();
            var stored = documents.find(collection, key).orElse(null);
            if (right(collection, key, organisation, applied, stored) && tries > 0) return true;
        }
        return false;
    }

    /** Whether it was right already; if not, it is replaced. */
    private boolean right(
            String collection, String key, OrganisationId organisation, long applied, @Nullable Stored stored) {
        return switch (collection) {
            case StoredDocuments.HISTORY -> event(key, organisation, stored);
            case StoredDocuments.HEADS -> head(key, organisation, applied, stored);
            default -> view(collection, key, organisation, applied, stored);
        };
    }

    private boolean event(String key, OrganisationId organisation, @Nullable Stored stored) {
        var all = new ArrayList<LedgerEntry>();
        long sequence = number(id(key, organisation));
        if (sequence > 0) entries.visit(organisation, sequence - 1, sequence, all::addAll);
        if (all.isEmpty()) return gone(StoredDocuments.HISTORY, stored);
        var entry = all.getFirst();
        if (stored != null && StoredDocuments.same(StoredDocuments.event(entry), stored.tree())) return true;
        documents.put(entry, stored);
        return false;
    }

    private boolean head(String key, OrganisationId organisation, long applied, @Nullable Stored stored) {
        var last = new LedgerEntry[1];
        var id = id(key, organisation);
        boolean[] met = {false};
        entries.each(organisation, 0, entry -> {
            var aggregate = entry.envelope().aggregateId();
            if (!aggregate.toString().equals(id)) return true;
            if (entry.position() <= applied) last[0] = entry;
            if (entry.position() >= applied && stored != null) {
                boolean there = StoredDocuments.same(head(organisation, aggregate, entry), stored.tree());
                if (there) met[0] = true;
            }
            return true;
        });
        var entry = last[0];
        if (met[0]) return true;
        if (entry == null) return gone(StoredDocuments.HEADS, stored);
        var envelope = entry.envelope();
        if (stored != null && StoredDocuments.same(head(organisation, envelope.aggregateId(), entry), stored.tree())) {
            return true;
        }
        documents.putHead(key, envelope.sequence(), entry.position(), stored);
        return false;
    }

    private static tools.jackson.databind.JsonNode head(
            OrganisationId organisation, UUID aggregate, LedgerEntry entry) {
        return StoredDocuments.head(
                organisation, aggregate.toString(), entry.envelope().sequence(), entry.position());
    }

    private boolean view(
            String collection, String key, OrganisationId organisation, long applied, @Nullable Stored stored) {
        var projection = projections.stream()
                .filter(one -> one.collection().equals(collection))
                .findFirst()
                .orElseThrow();
        var address = new Address(projection, organisation, id(key, organisation));
        var versions = versions(address, key);
        @Nullable Version then = null;
        for (var version : versions) {
            if (version.position() <= applied) then = version;
            if (stored == null || version.position() != stored.position() || version.position() < applied) continue;
            if (StoredDocuments.same(StoredDocuments.view(address, version), stored.tree())) return true;
        }
        if (then == null) return gone(collection, stored);
        if (stored != null && StoredDocuments.same(StoredDocuments.view(address, then), stored.tree())) return true;
        documents.put(address, then, stored);
        return false;
    }

    /** Every state of one document. */
    private List<Version> versions(Address address, String key) {
        var versions = new ArrayList<Version>();
        if (!key.equals(StoredDocuments.key(address.organisation(), address.id()))) return versions;
        var folding = new Folding(List.of(address.projection()));
        entries.each(address.organisation(), 0, entry -> {
            for (var change : folding.fold(entry)) {
                if (change.address().equals(address)) versions.add(change.after());
            }
            return true;
        });
        return versions;
    }

    private boolean gone(String collection, @Nullable Stored stored) {
        if (stored == null) return true;
        documents.remove(collection, stored);
        return false;
    }

    private static String id(String key, OrganisationId organisation) {
        var prefix = organisation + ":";
        return key.startsWith(prefix) ? key.substring(prefix.length()) : key;
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
