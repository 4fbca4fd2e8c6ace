package org.planledger.query.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planledger.events.LedgerEntry;
import org.planledger.events.OrganisationId;
import org.planledger.query.ledger.CommandServiceUnavailable;
import org.planledger.query.ledger.Ledger;
import org.planledger.query.store.Applied;
import org.planledger.query.store.Bell;
import org.planledger.query.store.GenerationGone;
import org.planledger.query.store.GenerationStore;
import org.planledger.query.store.Overtaken;
import org.planledger.query.store.StoreClient;
import org.planledger.query.view.Parked;
import org.planledger.query.view.Projection;
import org.slf4j.MDC;

/**
 * Applies an organisation's event n+1 only after n: what is at or below is skipped, what is missing is fetched from the
 * ledger, and what a projection cannot take is parked. Used by one thread.
 */
final class Applier {
    private static final int CHUNK = 1_000;
    private static final Duration ASK_AGAIN = Duration.ofSeconds(1);
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    private final GenerationStore store;
    private final Batch batch;
    private final Ledger ledger;
    private final Standing standing;
    private final IntakeMetrics metrics;
    private final Bell bell;
    private final InstantSource clock;

    private final Map<OrganisationId, Applied> applied = new HashMap<>();
    private final Map<OrganisationId, Map<Parked.Stream, Long>> parked = new HashMap<>();
    private final Map<OrganisationId, Instant> notBefore = new HashMap<>();
    private final Map<OrganisationId, Instant> lastMove = new HashMap<>();
    private volatile boolean live;

    Applier(
            GenerationStore store,
            List<Projection<?>> projections,
            Ledger ledger,
            Standing standing,
            IntakeMetrics metrics,
            Bell bell,
            InstantSource clock) {
        this.store = store;
        this.batch = new Batch(store, projections, clock);
        this.ledger = ledger;
        this.standing = standing;
        this.metrics = metrics;
        this.bell = bell;
        this.clock = clock;
    }

    /** Whether people are waiting for what is applied. */
    void live(boolean value) {
        live = value;
    }

    /** Believes nothing any more: where organisations are is read from the store when next needed. */
    void forget() {
        applied.clear();
        parked.clear();
    }

    /** Where an organisation is believed to be, read from the store if it is not known. */
    Applied place(OrganisationId organisation) {
        return applied.computeIfAbsent(organisation, unknown -> store.progress().of(unknown));
    }

    /** What is parked of an organisation has changed: it is read from the store when next needed. */
    void unpark(OrganisationId organisation) {
        parked.remove(organisation);
        bell.ring();
    }

    /** The organisations it believes to know, and where they are. */
    Map<OrganisationId, Applied> believed() {
        return applied;
    }

    /** Applies what can be applied of these entries, which come in order per organisation. */
    void offer(List<LedgerEntry> entries) {
        recall(entries);
        var ready = new ArrayList<LedgerEntry>();
        var next = new HashMap<OrganisationId, Long>();
        for (var entry : entries) {
            var organisation = entry.envelope().organisation();
            if (!entry.historyId().equals(store.generation().historyId())) {
                metrics.foreign();
                continue;
            }
            long expected = next.computeIfAbsent(organisation, this::expected);
            if (entry.organisationSequence() > expected) {
                write(ready);
                ready.clear();
                if (!mayAsk(organisation)) continue;
                catchUp(organisation, entry.organisationSequence() - 1);
                expected = expected(organisation);
                next.put(organisation, expected);
            }
            if (entry.organisationSequence() < expected) {
                metrics.skipped();
            } else if (entry.organisationSequence() == expected && !standing.stopped(organisation)) {
                ready.add(entry);
                next.put(organisation, expected + 1);
                if (ready.size() == CHUNK) {
                    write(ready);
                    ready.clear();
                }
            }
        }
        write(ready);
    }

    /**
     * Fetches from the ledger until this sequence is applied, or something prevents it, or it has taken so long that Kafka
     * would believe this reader dead; then it is tried again later.
     */
    void catchUp(OrganisationId organisation, long organisationSequence) {
        var end = clock.instant().plus(LONG_ENOUGH);
        while (expected(organisation) <= organisationSequence && !standing.stopped(organisation)) {
            var page = fetch(organisation);
            write(page);
            if (page.isEmpty() || clock.instant().isAfter(end)) {
                notBefore.put(organisation, clock.instant().plus(ASK_AGAIN));
                return;
            }
        }
    }

    private List<LedgerEntry> fetch(OrganisationId organisation) {
        metrics.gapFetch();
        long expected = expected(organisation);
        try {
            var page = ledger.after(organisation, expected - 1, CHUNK);
            for (var entry : page) {
                if (!entry.historyId().equals(store.generation().historyId())) return List.of();
                if (entry.organisationSequence() != expected++) {
                    throw new IllegalArgumentException("the ledger itself has a gap");
                }
            }
            return page;
        } catch (CommandServiceUnavailable e) {
            return List.of();
        } catch (IllegalArgumentException e) {
            metrics.poison();
            standing.stop(organisation, expected, e);
            return List.of();
        }
    }

    /** An organisation that has not moved for a while although history goes on. */
    boolean quiet(OrganisationId organisation, Duration atLeast) {
        var last = lastMove.computeIfAbsent(organisation, _ -> clock.instant());
        return clock.instant().isAfter(last.plus(atLeast)) && mayAsk(organisation);
    }

    private boolean mayAsk(OrganisationId organisation) {
        var not = notBefore.get(organisation);
        return not == null || !clock.instant().isBefore(not);
    }

    long expected(OrganisationId organisation) {
        return place(organisation).organisationSequence() + 1;
    }

    private void recall(List<LedgerEntry> entries) {
        var unknown = new ArrayList<OrganisationId>();
        for (var entry : entries) {
            if (!applied.containsKey(entry.envelope().organisation())) {
                unknown.add(entry.envelope().organisation());
            }
        }
        if (unknown.isEmpty()) return;
        var stored = store.progress().of(Set.copyOf(unknown));
        for (var organisation : unknown) {
            applied.put(organisation, stored.getOrDefault(organisation, Applied.NOTHING));
        }
    }

    private void write(List<LedgerEntry> entries) {
        if (entries.isEmpty()) return;
        try {
            var outcome = batch.apply(entries, applied, streams(entries));
            applied.putAll(outcome.reached());
            park(outcome);
            for (var organisation : outcome.reached().keySet()) {
                lastMove.put(organisation, clock.instant());
                standing.moves(organisation);
            }
            metrics.visible(entries, live);
            bell.ring();
        } catch (Overtaken | GenerationGone e) {
            throw e;
        } catch (RuntimeException e) {
            if (StoreClient.failed(e)) throw e;
            one(entries, e);
        }
    }

    // read only after the place of the organisation, so that a step which another instance has taken since is noticed
    private Map<Parked.Stream, Long> streams(List<LedgerEntry> entries) {
        var unknown = new HashSet<OrganisationId>();
        var streams = new HashMap<Parked.Stream, Long>();
        for (var entry : entries) {
            var organisation = entry.envelope().organisation();
            if (!parked.containsKey(organisation)) unknown.add(organisation);
        }
        if (!unknown.isEmpty()) {
            for (var organisation : unknown) parked.put(organisation, new HashMap<>());
            store.parked().streams(unknown).forEach(this::believeParked);
        }
        for (var entry : entries) {
            streams.putAll(parked.getOrDefault(entry.envelope().organisation(), Map.of()));
        }
        return streams;
    }

    private void believeParked(Parked.Stream stream, long since) {
        parked.computeIfAbsent(stream.organisation(), _ -> new HashMap<>()).merge(stream, since, Math::min);
    }

    private void park(Batch.Outcome outcome) {
        if (outcome.parked().isEmpty()) return;
        outcome.streams().forEach(this::believeParked);
        for (var event : outcome.parked()) metrics.parked(event);
    }

    /** Something among them cannot be written, which no fold has shown: one by one, until it is found. */
    private void one(List<LedgerEntry> entries, RuntimeException failure) {
        if (entries.size() == 1) {
            metrics.poison();
            var poison = entries.getFirst();
            try (var _ = MDC.putCloseable(
                    "correlationId", poison.envelope().correlationId().toString())) {
                standing.stop(poison.envelope().organisation(), poison.organisationSequence(), failure);
            }
            return;
        }
        for (var entry : List.copyOf(entries)) {
            if (!standing.stopped(entry.envelope().organisation())) write(List.of(entry));
        }
    }
}
