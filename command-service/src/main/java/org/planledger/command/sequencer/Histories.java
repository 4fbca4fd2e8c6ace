package org.planledger.command.sequencer;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows which history the database is in. A restored dump has other table identities, another cluster or another
 * timeline than the one its last history was started in; a restored copy of the files has not, and is found out by the
 * relay, which compares the topic with the ledger.
 */
@Component
class Histories {
    private static final Logger LOG = LoggerFactory.getLogger(Histories.class);
    // The timeline of what is written now: the last checkpoint's is the old one for minutes after a promotion.
    private static final String PLACE = """
            (select system_identifier from pg_control_system()) || '/'
            || ('x' || substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8))::bit(32)::int || '/'
            || (select oid from pg_database where datname = current_database()) || '/'
            || 'events'::regclass::oid || '/' || 'ledger'::regclass::oid""";

    private final Clock clock;

    Histories(Clock clock) {
        this.clock = clock;
    }

    /** The history that this database may go on with, if it has one. */
    Optional<History> current(JdbcClient jdbc) {
        return jdbc.sql("""
                        select history_id, topic from (select * from histories order by ordinal desc limit 1) as last
                        where place = %s""".formatted(PLACE))
                .query((row, _) -> new History(row.getObject("history_id", UUID.class), row.getString("topic")))
                .optional();
    }

    /** Whether the topic was compared with the ledger since the database started. */
    boolean compared(JdbcClient jdbc, History history) {
        return jdbc.sql("""
                        select exists (select from relay_cursors
                                       where history_id = ? and compared_since = pg_postmaster_start_time())""").param(history.id()).query(Boolean.class).single();
    }

    /** The current one, or a new one if there is none here. Only under the sequencer's lock. */
    History currentOrNew(JdbcClient jdbc) {
        return current(jdbc).orElseGet(() -> startNew(jdbc, "first start, restore or promotion"));
    }

    /** Begins a new history. Only under the sequencer's lock. */
    History startNew(JdbcClient jdbc, String reason) {
        var id = UUID.randomUUID();
        var history = new History(id, "planledger.events." + id);
        jdbc.sql("insert into histories (history_id, topic, reason, place, started_at) values (?, ?, ?, %s, ?)"
                        .formatted(PLACE))
                .params(id, history.topic(), reason, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        LOG.warn("a new history begins: {} ({})", id, reason);
        return history;
    }
}
