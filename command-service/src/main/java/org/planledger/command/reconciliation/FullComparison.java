package org.planledger.command.reconciliation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.planledger.command.reconciliation.Difference.Place;
import org.planledger.command.reconciliation.LedgerRows.EventPlace;
import org.planledger.command.sequencer.History;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes a full comparison one stretch further. */
final class FullComparison {
    static final int ROWS = 1000;
    private static final int STRETCH = 10;

    private final TopicComparison topics;

    FullComparison(TopicComparison topics) {
        this.topics = topics;
    }

    /** The state after one more stretch; without a pass when that was the last. */
    State step(JdbcClient jdbc, History history, State state, Pass pass, Instant now) {
        return switch (pass.stage()) {
            case LEDGER -> state.with(ledger(jdbc, state, pass));
            case EVENTS -> state.with(events(jdbc, pass));
            case TOPIC -> topic(jdbc, history, state, pass, now);
        };
    }

    private static Pass ledger(JdbcClient jdbc, State state, Pass pass) {
        var walk = new LedgerWalk(pass.ledger(), state.marks());
        for (int i = 0; i < STRETCH; i++) {
            var rows = LedgerRows.after(jdbc, walk.place().position(), ROWS);
            rows.forEach(walk::take);
            if (rows.size() < ROWS) {
                var found = new ArrayList<>(walk.found());
                if (walk.place().position() < state.marked()) {
                    var lost = (walk.place().position() + 1) + "–" + state.marked();
                    found.add(Difference.of(
                            Kind.LEDGER_SHORT, null, lost, Place.at(walk.place().position() + 1)));
                }
                return pass.ledger(walk.place(), found, true);
            }
        }
        return pass.ledger(walk.place(), walk.found(), false);
    }

    private static Pass events(JdbcClient jdbc, Pass pass) {
        var found = new ArrayList<Difference>();
        var aggregate = pass.aggregate();
        long sequence = pass.sequence();
        for (int i = 0; i < STRETCH; i++) {
            var rows = LedgerRows.events(jdbc, aggregate, sequence, ROWS);
            for (var row : rows) judge(row, found);
            if (!rows.isEmpty()) {
                aggregate = rows.getLast().aggregate();
                sequence = rows.getLast().sequence();
            }
            if (rows.size() < ROWS) {
                for (var row : LedgerRows.waitingForNothing(jdbc)) found.add(of(Kind.OUTBOX_STRAY, row));
                return pass.events(aggregate, sequence, found, true);
            }
        }
        return pass.events(aggregate, sequence, found, false);
    }

    private static void judge(EventPlace event, List<Difference> found) {
        if (!event.sequenced() && !event.waiting()) found.add(of(Kind.EVENT_UNSEQUENCED, event));
        if (event.sequenced() && event.waiting()) found.add(of(Kind.OUTBOX_STRAY, event));
    }

    private static Difference of(Kind kind, EventPlace event) {
        return Difference.of(kind, event.organisation(), event.aggregate() + ":" + event.sequence(), Place.NONE);
    }

    private State topic(JdbcClient jdbc, History history, State state, Pass pass, Instant now) {
        var read = topics.read(jdbc, history, pass.ledger(), pass.topic());
        if (read.cut()) return state.with(pass.topicAnew());
        var next = pass.topic(read.place(), read.found());
        if (!read.toTheEnd()) return state.with(next);
        var found = Pass.joined(next.found(), read.unpublished());
        boolean intact = found.stream()
                .noneMatch(difference -> difference.kind().equals(Kind.LEDGER_REWRITTEN.code())
                        || difference.kind().equals(Kind.LEDGER_SHORT.code()));
        return new State(
                history.id(),
                pass.request(),
                next.ledger(),
                read.place(),
                read.upTo(),
                // What was rewritten stays a difference: the marks of before are the only witness.
                intact ? next.ledger().organisations() : state.marks(),
                intact ? next.ledger().position() : state.marked(),
                null,
                new State.Full(
                        now,
                        Duration.between(pass.startedAt(), now).toMillis(),
                        next.ledger().position()),
                found,
                null);
    }
}
