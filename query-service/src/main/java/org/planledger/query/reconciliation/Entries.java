package org.planledger.query.reconciliation;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.planledger.events.LedgerEntry;
import org.planledger.events.OrganisationId;
import org.planledger.query.ledger.Ledger;

/** Goes along an organisation's part of the ledger, page by page. */
final class Entries {
    static final int PAGE = 1_000;

    private final Ledger ledger;
    private final UUID historyId;
    private final Runnable alive;

    /**
     * Over this ledger.
     *
     * @param historyId which history the views are of
     * @param alive called before every page, since a long way takes time
     */
    Entries(Ledger ledger, UUID historyId, Runnable alive) {
        this.ledger = ledger;
        this.historyId = historyId;
        this.alive = alive;
    }

    /** What is done with a page. */
    interface Visitor {
        void take(List<LedgerEntry> page);
    }

    /** Shows all that is after a sequence and, if it ends there already, not beyond the other. */
    void visit(OrganisationId organisation, long after, long upTo, Visitor visitor) {
        long place = after;
        while (place < upTo) {
            alive.run();
            int limit = (int) Math.min(PAGE, upTo - place);
            var page = ledger.after(organisation, place, limit);
            if (page.isEmpty()) return;
            // Restored under our eyes: nothing of it may be held against these views.
            if (!page.getFirst().historyId().equals(historyId)) throw new IllegalStateException("another history");
            visitor.take(page);
            place = page.getLast().organisationSequence();
        }
    }

    /** As above, entry by entry, to where the ledger ends now, for as long as the visitor wants more. */
    void each(OrganisationId organisation, long after, Predicate<LedgerEntry> wantsMore) {
        long last = ledger.head().organisations().getOrDefault(organisation, 0L);
        boolean[] more = {true};
        long place = after;
        while (more[0] && place < last) {
            long end = Math.min(last, place + PAGE);
            visit(organisation, place, end, page -> {
                for (var entry : page) more[0] = more[0] && wantsMore.test(entry);
            });
            place = end;
        }
    }
}
