package org.planledger.command.sequencer;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;

/** Starts the sequencer and counts what waits. */
@Configuration(proxyBeanMethods = false)
class SequencerRoom {
    @Bean
    Loop sequencing(Sequencer sequencer) {
        return sequencer.loop();
    }

    @Bean
    Loop depths(SequencerDatabase database, MeterRegistry meters) {
        var outbox = gauge(meters, "planledger.outbox.depth", "Committed events that have no position yet");
        var head = gauge(meters, "planledger.ledger.position", "Last position given");
        var snapshot = gauge(
                meters,
                "planledger.store.oldest.snapshot.seconds",
                "Age of the oldest snapshot that keeps dead rows alive");
        var relayed = gauge(meters, "planledger.relay.position", "Last position published of the current history");
        var lag = gauge(meters, "planledger.relay.lag", "Positions given and not published yet");
        return new Loop("depths", 2000, () -> {
            measure(database, outbox, head, snapshot);
            measureRelay(database, relayed, lag);
            return false;
        });
    }

    private static void measure(SequencerDatabase database, AtomicLong outbox, AtomicLong head, AtomicLong snapshot) {
        try {
            // Bounded: beyond this many the exact number tells nothing more.
            outbox.set(one(database, "select count(*) from (select from outbox limit 1000000) as waiting"));
            head.set(Ledger.head(database.jdbc()).position());
            snapshot.set(one(database, """
                    select coalesce(max(extract(epoch from clock_timestamp() - xact_start)), 0)::bigint
                    from pg_stat_activity where backend_xmin is not null"""));
        } catch (DataAccessException e) {
            // Readiness and the sequencer's own log say so; an old figure is kept.
        }
    }

    private static void measureRelay(SequencerDatabase database, AtomicLong relayed, AtomicLong lag) {
        try {
            relayed.set(one(database, """
                    select coalesce((select position from relay_cursors join (
                        select history_id from histories order by ordinal desc limit 1) as last using (history_id)), 0)"""));
            lag.set(Math.max(0, Ledger.head(database.jdbc()).position() - relayed.get()));
        } catch (DataAccessException e) {
            // As above.
        }
    }

    private static long one(SequencerDatabase database, String sql) {
        return database.jdbc().sql(sql).query(Long.class).single();
    }

    private static AtomicLong gauge(MeterRegistry meters, String name, String description) {
        var value = new AtomicLong();
        Gauge.builder(name, value, AtomicLong::get).description(description).register(meters);
        return value;
    }
}
