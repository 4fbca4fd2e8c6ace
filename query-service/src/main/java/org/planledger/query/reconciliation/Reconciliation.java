package org.planledger.query.reconciliation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.planledger.events.OrganisationId;
import org.planledger.query.ledger.Ledger;
import org.planledger.query.reconciliation.Difference.Repair;
import org.planledger.query.store.Generations;
import org.planledger.query.store.ReconciliationBook;

/** What a person sees of the comparison, and may do about it. */
public final class Reconciliation {
    private final Generations generations;
    private final Ledger ledger;
    private final ReconciliationBook book;

    /** Over what the reconciler writes. */
    public Reconciliation(Generations generations, Ledger ledger, ReconciliationBook book) {
        this.generations = generations;
        this.ledger = ledger;
        this.book = book;
    }

    /**
     * How views and ledger agree.
     *
     * @param requested number of the newest full comparison that was asked for
     * @param answered the newest one that is complete; its outcome is in the differences
     * @param comparing whether a full comparison is under way
     * @param passPosition how far along the ledger that is
     * @param passHead how far it goes
     * @param position how far the views are compared
     * @param fullAt when the last full comparison was completed; null if none was
     * @param fullMillis how long it took
     * @param waiting what is not there, so that it does not go on: {@code views} or {@code ledger}; null if nothing
     * @param organisations each organisation's history, as kept here, in one hash
     * @param differences what is not alike
     */
    public record ViewsReport(
            long requested,
            long answered,
            boolean comparing,
            long passPosition,
            long passHead,
            long position,
            @Nullable Instant fullAt,
            long fullMillis,
            @Nullable String waiting,
            Map<String, Chain> organisations,
            List<Difference> differences) {}

    /** An organisation's history up to a sequence in one hash, as command-service makes it. */
    public record Chain(long sequence, String hash) {}

    /** As it is known now, of these organisations and the installation. */
    public ViewsReport report(Predicate<String> mayKnow) {
        var page = book.read();
        var state = StateJson.read(page.state());
        var pass = state.pass();
        var full = state.full();
        var organisations = new java.util.TreeMap<String, Chain>();
        state.organisations().forEach((organisation, place) -> {
            if (mayKnow.test(organisation)) organisations.put(organisation, new Chain(place.sequence(), place.hash()));
        });
        return new ViewsReport(
                page.requested(),
                state.answered(),
                pass != null,
                pass == null ? 0 : pass.position(),
                pass == null ? 0 : pass.head(),
                position(state),
                full == null ? null : full.at(),
                full == null ? 0 : full.millis(),
                state.waiting(),
                organisations,
                state.differences().stream()
                        .filter(difference ->
                                difference.organisation() == null || mayKnow.test(difference.organisation()))
                        .toList());
    }

    static long position(State state) {
        return state.organisations().values().stream()
                .mapToLong(State.Compared::position)
                .max()
                .orElse(0);
    }

    /** Asks for a full comparison; its number. */
    public long request() {
        return book.request();
    }

    /** A known difference that can be repaired here. */
    public Optional<Difference> repairable(String id, Predicate<String> mayKnow) {
        return report(mayKnow).differences().stream()
                .filter(difference -> difference.id().equals(id) && difference.repair() == Repair.DOCUMENT)
                .findFirst();
    }

    /** Mends the document of a difference; whether it is right now. */
    public boolean mend(Difference difference) throws InterruptedException {
        generations.refresh();
        var store = generations.serving().orElse(null);
        var organisation = difference.organisation();
        if (store == null || organisation == null) return false;
        UUID generation = store.generation().id();
        var repair = new DocumentRepair(store, generations.projections(), ledger);
        if (!repair.mend(difference.document(), new OrganisationId(organisation))) return false;
        book.amend(text -> {
            var state = StateJson.read(text);
            return generation.equals(state.generation()) ? StateJson.write(state.without(difference.id())) : text;
        });
        return true;
    }

    /** The differences, how far views are compared, and seconds since everything was; for figures and health. */
    public Summary summary(Instant now) {
        var state = StateJson.read(book.read().state());
        var full = state.full();
        var age = full == null ? -1 : java.time.Duration.between(full.at(), now).toSeconds();
        return new Summary(state.differences().size(), position(state), age);
    }

    /**
     * In figures.
     *
     * @param differences how many
     * @param position how far views are compared
     * @param fullAgeSeconds since the last full comparison; −1 before the first
     */
    public record Summary(int differences, long position, long fullAgeSeconds) {}
}
