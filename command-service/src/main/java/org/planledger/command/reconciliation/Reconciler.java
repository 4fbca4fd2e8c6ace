package org.planledger.command.reconciliation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.command.relay.TopicReader;
import org.planledger.command.relay.TopicReader.TopicUnavailable;
import org.planledger.command.sequencer.History;
import org.planledger.command.sequencer.Leases;
import org.planledger.command.sequencer.Loop;
import org.planledger.command.web.Causes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Compares for as long as this process has the turn: what is new at every look, and everything from the beginning when
 * somebody asks or it has been long. Every process runs one; all but one wait. Used by the loop's thread alone.
 */
@Component
class Reconciler implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Reconciler.class);
    private static final long PAUSE = 1000;

    private final Leases leases;
    private final Clock clock;
    private final ReconciliationSettings settings;
    private final TopicComparison topics;
    private final FullComparison full;
    private final Frozen frozen;
    private final Loop loop;
    private Leases.@Nullable Lease lease;
    private Instant nextLook = Instant.EPOCH;

    Reconciler(Leases leases, TopicReader topic, ReconciliationSettings settings, Clock clock) {
        this.leases = leases;
        this.clock = clock;
        this.settings = settings;
        this.topics = new TopicComparison(topic);
        this.full = new FullComparison(topics);
        this.frozen = new Frozen(settings.frozenAfter());
        this.loop = new Loop("reconciler", PAUSE, this::round);
    }

    Loop loop() {
        return loop;
    }

    /** Compares a stretch if it is our turn; whether there is more to compare at once. */
    boolean round() {
        try {
            var held = lease == null ? leases.take(Leases.Work.RECONCILIATION).orElse(null) : lease;
            lease = held;
            if (held == null) return false;
            // Also keeps the turn: its connection must not be silent for long.
            var history = held.history().orElse(null);
            return history != null && compare(held.jdbc(), history);
        } catch (DataAccessException e) {
            LOG.warn("the comparison waits: {}", Causes.classes(e));
            end();
            return false;
        }
    }

    private boolean compare(JdbcClient jdbc, History history) {
        var book = new StateBook(jdbc, clock);
        var stored = book.read();
        var state = stored.state().of(history.id());
        var now = clock.instant();
        boolean asked = stored.requested() > state.answered();
        if (state.pass() == null && !asked && !due(state, now) && now.isBefore(nextLook)) return false;
        try {
            var pass = state.pass();
            // Who asks while one is under way wants what it does not look at any more.
            if (pass == null && (asked || due(state, now))) {
                pass = Pass.begin(
                        stored.requested(),
                        now,
                        LedgerRows.heads(jdbc, history.id()).ledger());
            }
            if (pass != null) {
                var next = full.step(jdbc, history, state, pass, now);
                book.write(next);
                if (next.pass() == null) told(next);
                return true;
            }
            nextLook = now.plus(settings.every());
            book.write(look(jdbc, history, state, now));
            return false;
        } catch (TopicUnavailable e) {
            nextLook = now.plus(settings.every());
            var alone = ledger(jdbc, state).waiting("topic");
            book.write(alone.differences(withFrozen(jdbc, history, alone.differences(), now)));
            return false;
        }
    }

    private boolean due(State state, Instant now) {
        var last = state.full();
        return last == null || !last.at().plus(settings.fullEvery()).isAfter(now);
    }

    /** What is new since the last look. */
    private State look(JdbcClient jdbc, History history, State state, Instant now) {
        var next = ledger(jdbc, state).waiting(null);
        long relayed = LedgerRows.heads(jdbc, history.id()).relayed();
        boolean unpublished =
                state.differences().stream().anyMatch(difference -> difference.repair() == Difference.Repair.REPUBLISH);
        if (relayed != state.relayed() || unpublished) next = topic(jdbc, history, next);
        return next.differences(withFrozen(jdbc, history, next.differences(), now));
    }

    private static State ledger(JdbcClient jdbc, State state) {
        var walk = new LedgerWalk(state.ledger(), state.marks());
        List<LedgerRow> rows;
        do {
            rows = LedgerRows.after(jdbc, walk.place().position(), FullComparison.ROWS);
            rows.forEach(walk::take);
        } while (rows.size() == FullComparison.ROWS);
        return state.ledger(walk.place(), walk.found());
    }

    private State topic(JdbcClient jdbc, History history, State state) {
        var read = topics.read(jdbc, history, state.ledger(), state.topic());
        if (read.cut()) return state.topic(TopicPlace.START, 0, state.differences());
        var now = new ArrayList<>(state.differences());
        if (read.toTheEnd()) now.removeIf(difference -> difference.repair() == Difference.Repair.REPUBLISH);
        var all = Pass.joined(Pass.joined(now, read.found()), read.unpublished());
        return state.topic(read.place(), read.toTheEnd() ? read.upTo() : state.relayed(), all);
    }

    private List<Difference> withFrozen(JdbcClient jdbc, History history, List<Difference> differences, Instant now) {
        var all = new ArrayList<>(differences);
        all.removeIf(difference -> difference.kind().endsWith(".frozen"));
        all.addAll(frozen.observe(LedgerRows.heads(jdbc, history.id()), now));
        return List.copyOf(all);
    }

    private static void told(State state) {
        if (state.differences().isEmpty()) LOG.info("store, ledger and topic agree");
        else
            LOG.error(
                    "store, ledger and topic differ: {} differences",
                    state.differences().size());
    }

    private void end() {
        if (lease != null) lease.close();
        lease = null;
    }

    @Override
    public void destroy() {
        end();
    }
}
