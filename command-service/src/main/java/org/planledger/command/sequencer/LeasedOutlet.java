package org.planledger.command.sequencer;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planledger.events.LedgerEntry;
import org.planledger.events.OrganisationId;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Turns by a session's advisory lock on a connection of its own. All of a turn's statements use that connection, so a
 * relay that lost its turn cannot move the cursor.
 */
@Component
class LeasedOutlet implements Outlet {
    private final SequencerDatabase database;
    private final Histories histories;
    private final Clock clock;

    LeasedOutlet(SequencerDatabase database, Histories histories, Clock clock) {
        this.database = database;
        this.histories = histories;
        this.clock = clock;
    }

    @Override
    public Optional<Outlet.Turn> take() {
        var turn = new Turn(connection());
        boolean mine = false;
        try {
            mine = turn.jdbc
                    .sql("select pg_try_advisory_lock(7010, 2)")
                    .query(Boolean.class)
                    .single();
            return mine ? Optional.of(turn) : Optional.empty();
        } finally {
            if (!mine) turn.close();
        }
    }

    private Connection connection() {
        try {
            return database.leased();
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("no connection for the relay", e);
        }
    }

    private final class Turn implements Outlet.Turn {
        private final SingleConnectionDataSource source;
        private final JdbcClient jdbc;

        Turn(Connection connection) {
            source = new SingleConnectionDataSource(connection, true);
            jdbc = JdbcClient.create(source);
        }

        @Override
        public History history() {
            return histories.current(jdbc).orElseGet(() -> database.alone(histories::currentOrNew));
        }

        @Override
        public long cursor(History history) {
            return jdbc.sql("select position from relay_cursors where history_id = ?")
                    .param(history.id())
                    .query(Long.class)
                    .optional()
                    .orElse(0L);
        }

        @Override
        public void move(History history, long from, long to) {
            // Compares what it replaces: two relays that both believe in their turn cannot both move it.
            int moved = jdbc.sql("""
                            insert into relay_cursors as c (history_id, position, moved_at) values (?, ?, ?)
                            on conflict (history_id) do update set position = excluded.position, moved_at = excluded.moved_at
                            where c.position = ?""")
                    .params(history.id(), to, clock.instant().atOffset(ZoneOffset.UTC), from)
                    .update();
            if (moved != 1) throw new IllegalStateException("somebody else moved the cursor");
        }

        @Override
        public List<LedgerEntry> after(History history, long position, int limit) {
            return Ledger.after(jdbc, history, position, limit);
        }

        @Override
        public Map<Long, String> leafHashes(Collection<Long> positions) {
            var hashes = new HashMap<Long, String>();
            jdbc.sql("select position, leaf_hash from ledger where position = any (?::bigint[])")
                    .param(positions.toArray(Long[]::new))
                    .query(row -> {
                        hashes.put(row.getLong("position"), HexFormat.of().formatHex(row.getBytes("leaf_hash")));
                    });
            return hashes;
        }

        @Override
        public Map<OrganisationId, Long> lastPositions(long upTo) {
            var last = new HashMap<OrganisationId, Long>();
            for (var organisation : Ledger.organisations(jdbc).keySet()) {
                // Along the organisation's own index: sequences rise with positions.
                jdbc.sql("""
                                select position from ledger where organisation = ? and position <= ?
                                order by organisation_sequence desc limit 1""")
                        .params(organisation, upTo)
                        .query(Long.class)
                        .optional()
                        .ifPresent(position -> last.put(new OrganisationId(organisation), position));
            }
            return last;
        }

        @Override
        public void keep() {
            jdbc.sql("select 1").query(Integer.class).single();
        }

        @Override
        public void compared(History history) {
            jdbc.sql("""
                            insert into relay_cursors (history_id, position, moved_at, compared_since)
                            values (?, 0, ?, pg_postmaster_start_time())
                            on conflict (history_id) do update set compared_since = excluded.compared_since""")
                    .params(history.id(), clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }

        @Override
        public History fork(String reason) {
            return database.alone(alone -> histories.startNew(alone, reason));
        }

        @Override
        public void close() {
            source.destroy();
        }
    }
}
