package org.planledger.query.reconciliation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.planledger.events.OrganisationId;
import org.planledger.query.ledger.CommandServiceUnavailable;
import org.planledger.query.ledger.Head;
import org.planledger.query.ledger.Ledger;
import org.planledger.query.reconciliation.State.Compared;
import org.planledger.query.store.Generation;
import org.planledger.query.store.GenerationStore;
import org.planledger.query.store.Generations;
import org.planledger.query.store.ReconciliationBook;
import org.planledger.query.store.ReconciliationBook.TurnLost;
import org.planledger.query.store.StoredDocuments;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Compares the views that answer with the ledger for as long as this instance has the turn: what is new at every look, and
 * everything when somebody asks or it has been long. One thread.
 */
public final class Reconciler implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Reconciler.class);
    private static final Duration TURN = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final String me = UUID.randomUUID().toString();
    private final Generations generations;
    private final Ledger ledger;
    private final ReconciliationBook book;
    private final ReconciliationSettings settings;
    private final InstantSource clock;
    private final Frozen frozen;
    private volatile boolean running;
    private volatile Thread thread = new Thread();
    private Instant nextLook = Instant.EPOCH;
    private Instant keptAt = Instant.EPOCH;

    /** Everything it needs. */
    public Reconciler(
            Generations generations,
            Ledger ledger,
            ReconciliationBook book,
            ReconciliationSettings settings,
            InstantSource clock) {
        this.generations = generations;
        this.ledger = ledger;
        this.book = book;
        this.settings = settings;
        this.clock = clock;
        this.frozen = new Frozen(settings.frozenAfter());
    }

    private void run() {
        while (running) {
            try {
                tried();
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                break;
            }
        }
        // What stopped the work must not stop the farewell.
        var _ = Thread.interrupted();
        try {
            book.release(me);
        } catch (RuntimeException e) {
            LOG.info("the turn to compare ends by itself in {}", TURN);
        }
    }

    private void tried() {
        try {
            round();
        } catch (TurnLost e) {
            LOG.info("another instance compares the views");
        } catch (RuntimeException e) {
            LOG.warn(
                    "the comparison of the views waits: {} at {}",
                    e.getClass().getName(),
                    e.getStackTrace().length == 0 ? "" : e.getStackTrace()[0]);
        }
    }

    /** Compares if it is our turn and time. */
    void round() {
        var now = clock.instant();
        var page = book.read();
        var state = StateJson.read(page.state());
        boolean full = page.requested() > state.answered() || state.pass() != null || due(state, now);
        if (!full && now.isBefore(nextLook)) return;
        if (!book.hold(me, TURN)) return;
        keptAt = now;
        nextLook = now.plus(settings.every());
        generations.refresh();
        var serving = serving();
        if (serving.isEmpty()) {
            change(old -> old.waiting("views"));
            return;
        }
        try {
            var head = ledger.head();
            var generation = serving.get().generation();
            if (!head.historyId().equals(generation.historyId())) {
                change(old -> old.waiting("views"));
                return;
            }
            change(old -> old.of(generation.id()));
            if (full) full(serving.get(), head, page.requested());
            else look(serving.get(), head);
        } catch (CommandServiceUnavailable e) {
            change(old -> old.waiting("ledger"));
        }
    }

    /** Views of this program's folds only: what another program folds otherwise cannot be judged here. */
    private Optional<GenerationStore> serving() {
        return generations
                .serving()
                .filter(store -> store.generation().foldVersion().equals(generations.foldVersion()));
    }

    private boolean due(State state, Instant now) {
        var last = state.full();
        return last == null || !last.at().plus(settings.fullEvery()).isAfter(now);
    }

    private void full(GenerationStore store, Head head, long request) {
        var begun = read().pass();
        var pass = begun != null
                ? begun
                : new State.Pass(request, clock.instant(), Map.of(), null, 0, head.position(), List.of());
        var organisations = new TreeSet<String>();
        head.organisations().keySet().forEach(organisation -> organisations.add(organisation.value()));
        store.progress().all().keySet().forEach(organisation -> organisations.add(organisation.value()));
        for (var name : organisations) {
            if (!pass.done().containsKey(name)) pass = comparedOrLeft(store, pass, new OrganisationId(name));
        }
        var found = State.joined(pass.found(), strangers(store, organisations));
        if (!still(store.generation())) return;
        var complete = pass;
        var now = clock.instant();
        change(old -> new State(
                store.generation().id(),
                complete.request(),
                complete.done(),
                null,
                new State.Full(now, Duration.between(complete.startedAt(), now).toMillis(), reached(complete.done())),
                found,
                null));
        if (found.isEmpty()) LOG.info("views and ledger agree");
        else LOG.error("views and ledger differ: {} differences", found.size());
    }

    private static long reached(Map<String, Compared> done) {
        return done.values().stream().mapToLong(Compared::position).max().orElse(0);
    }

    private State.Pass comparedOrLeft(GenerationStore store, State.Pass pass, OrganisationId organisation) {
        try {
            return compare(store, pass, organisation);
        } catch (IllegalArgumentException e) {
            // The ledger's own comparison names the entry; by what is not what it says nothing is held against views.
            LOG.error(
                    "the views of {} are not compared: an entry of the ledger is not what its hash says", organisation);
            var done = new TreeMap<>(pass.done());
            done.put(organisation.value(), read().organisations().getOrDefault(organisation.value(), Compared.NOTHING));
            return new State.Pass(
                    pass.request(), pass.startedAt(), done, null, pass.position(), pass.head(), pass.found());
        }
    }

    private State.Pass compare(GenerationStore store, State.Pass pass, OrganisationId organisation) {
        change(old -> old.pass(at(pass, organisation.value(), pass.position())));
        var comparison = new OrganisationComparison(
                store, generations.projections(), ledger, organisation, this::keep, position -> {
                    if (keepDue()) change(old -> old.pass(at(pass, organisation.value(), position)));
                });
        comparison.run();
        // What was dropped under our eyes is not different, it is gone.
        store.requirePresent();
        var done = new TreeMap<>(pass.done());
        done.put(organisation.value(), comparison.compared());
        var next = new State.Pass(
                pass.request(),
                pass.startedAt(),
                done,
                null,
                Math.max(pass.position(), comparison.compared().position()),
                pass.head(),
                State.joined(pass.found(), comparison.found()));
        change(old -> old.pass(next));
        return next;
    }

    private static State.Pass at(State.Pass pass, String organisation, long position) {
        return new State.Pass(
                pass.request(), pass.startedAt(), pass.done(), organisation, position, pass.head(), pass.found());
    }

    /** Documents of organisations that have no history. */
    private List<Difference> strangers(GenerationStore store, Set<String> names) {
        var documents = new StoredDocuments(store);
        var known = new HashSet<OrganisationId>();
        names.forEach(name -> known.add(new OrganisationId(name)));
        // Whoever has begun meanwhile is no stranger.
        known.addAll(ledger.head().organisations().keySet());
        var found = new ArrayList<Difference>();
        var nobody = OrganisationId.INSTALLATION;
        for (var projection : generations.projections()) {
            for (var key : documents.strangers(projection.collection(), known)) {
                found.add(Difference.of(
                        Kind.VIEW_EXTRA, nobody, OrganisationComparison.name(projection, key), null, null, List.of()));
            }
        }
        for (var key : documents.strangers(StoredDocuments.HISTORY, known)) {
            found.add(Difference.of(
                    Kind.HISTORY_EXTRA, nobody, StoredDocuments.HISTORY + "/" + key, null, null, List.of()));
        }
        return found;
    }

    private boolean still(Generation generation) {
        generations.refresh();
        return serving()
                .filter(store -> store.generation().id().equals(generation.id()) && store.present())
                .isPresent();
    }

    private void look(GenerationStore store, Head head) {
        var state = read();
        var look = new Look(store, generations.projections(), ledger, this::keep);
        var applied = store.progress().all();
        var reached = new TreeMap<String, Compared>();
        applied.forEach((organisation, place) -> {
            var from = state.organisations().getOrDefault(organisation.value(), Compared.NOTHING);
            if (place.organisationSequence() > from.sequence()) {
                reached.put(organisation.value(), look.on(organisation, from, place));
            }
        });
        var standing = frozen.observe(head, applied, clock.instant());
        if (!still(store.generation())) return;
        boolean nothingNew = reached.isEmpty()
                && standing.isEmpty()
                && state.waiting() == null
                && state.differences().stream()
                        .noneMatch(difference -> difference.kind().equals(Kind.VIEWS_FROZEN.code()));
        if (nothingNew) return;
        change(old -> {
            var next = old.waiting(null);
            for (var place : reached.entrySet()) next = next.compared(place.getKey(), place.getValue());
            var others = next.differences().stream()
                    .filter(difference -> !difference.kind().equals(Kind.VIEWS_FROZEN.code()))
                    .toList();
            return next.differences(State.joined(State.joined(others, look.found()), standing));
        });
    }

    private State read() {
        return StateJson.read(book.read().state());
    }

    private void change(java.util.function.UnaryOperator<State> change) {
        book.write(me, TURN, text -> StateJson.write(change.apply(StateJson.read(text))));
        keptAt = clock.instant();
    }

    private boolean keepDue() {
        return keptAt.plusSeconds(2).isBefore(clock.instant());
    }

    private void keep() {
        if (!running) throw new IllegalStateException("it is being stopped");
        if (keepDue()) change(old -> old);
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("reconciler").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
        try {
            var _ = thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
