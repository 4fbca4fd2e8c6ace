package org.planledger.command.sequencer;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.function.BooleanSupplier;
import org.planledger.command.settings.Woken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Moves committed events from the outbox into the ledger and thereby gives them their dense positions. A row that
 * commits late simply gets a later position; nothing is ever skipped, because a row leaves the outbox only by getting
 * one. Every process runs this; an advisory lock lets one work at a time.
 */
@Component
class Sequencer implements Woken {
    private static final Logger LOG = LoggerFactory.getLogger(Sequencer.class);
    private static final int BATCH = 1000;
    private static final String MOVE = """
            with head as (
                select coalesce(max(position), 0) as position, max(sequenced_at) as at
                from (select position, sequenced_at from ledger order by position desc limit 1) as last),
            taken as (
                delete from outbox where id in (select id from outbox order by id limit ?)
                returning id, aggregate_id, sequence, organisation),
            organisations as (
                select organisation, coalesce((select max(organisation_sequence) from ledger
                                               where ledger.organisation = those.organisation), 0) as head
                from (select distinct organisation from taken) as those),
            given as (
                insert into ledger (position, organisation, organisation_sequence, sequenced_at, aggregate_id, sequence,
                                    leaf_hash)
                select head.position + row_number() over (order by taken.id),
                       taken.organisation,
                       organisations.head + row_number() over (partition by taken.organisation order by taken.id),
                       greatest(?::timestamptz, head.at),
                       taken.aggregate_id, taken.sequence, events.leaf_hash
                from head, taken
                     join organisations on organisations.organisation = taken.organisation
                     join events on events.aggregate_id = taken.aggregate_id and events.sequence = taken.sequence
                returning position)
            select (select count(*) from taken) as taken, count(*) as given, coalesce(max(position), 0) as last
            from given""";

    private final SequencerDatabase database;
    private final Histories histories;
    private final Clock clock;
    private final ApplicationEventPublisher listeners;
    private final Loop loop;
    private final Timer poll;
    private final Timer batch;

    Sequencer(
            SequencerDatabase database,
            Histories histories,
            Clock clock,
            ApplicationEventPublisher listeners,
            MeterRegistry meters) {
        this.poll = Timer.builder("planledger.sequencer.poll")
                .description(
                        "Looking whether anything waits for a position; dead rows under an old snapshot slow it down")
                .register(meters);
        this.batch = Timer.builder("planledger.sequencer.batch")
                .description("Giving positions to what waits, the wait for another process included")
                .register(meters);
        this.database = database;
        this.histories = histories;
        this.clock = clock;
        this.listeners = listeners;
        this.loop = new Loop("sequencer", 250, this::round);
    }

    Loop loop() {
        return loop;
    }

    @Override
    public void wake() {
        loop.wake();
    }

    private boolean round() {
        try {
            return moveBatch() == BATCH;
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("the ledger waits: {}", e.getClass().getName());
            return false;
        }
    }

    /** Gives positions to the oldest events that have none; how many. */
    long moveBatch() {
        // An idle round takes no lock. Whatever commits after this look is seen by the next one.
        if (!poll.record((BooleanSupplier) this::waiting)) return 0;
        var timing = Timer.start();
        try {
            var moved = database.alone(this::move);
            if (moved.given() > 0) listeners.publishEvent(new Sequenced(moved.last()));
            return moved.given();
        } finally {
            timing.stop(batch);
        }
    }

    private boolean waiting() {
        return database.jdbc()
                .sql("select exists (select from outbox)")
                .query(Boolean.class)
                .single();
    }

    private Moved move(JdbcClient jdbc) {
        // First of all: a restored database must not go on in the history it was copied from.
        histories.currentOrNew(jdbc);
        var moved = jdbc.sql(MOVE)
                .params(BATCH, clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Moved(row.getLong("taken"), row.getLong("given"), row.getLong("last")))
                .single();
        if (moved.taken() != moved.given()) throw new IllegalStateException("an outbox row without its event");
        return moved;
    }

    private record Moved(long taken, long given, long last) {}
}
