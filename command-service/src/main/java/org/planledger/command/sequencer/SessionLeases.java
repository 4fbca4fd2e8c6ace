package org.planledger.command.sequencer;

import java.sql.SQLException;
import java.util.Optional;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Turns by a session's advisory lock, each on a connection of its own. */
@Component
class SessionLeases implements Leases {
    private final SequencerDatabase database;
    private final Histories histories;

    SessionLeases(SequencerDatabase database, Histories histories) {
        this.database = database;
        this.histories = histories;
    }

    @Override
    public Optional<Leases.Lease> take(Work work) {
        try {
            var source = new SingleConnectionDataSource(database.leased(), true);
            var jdbc = JdbcClient.create(source);
            boolean mine = jdbc.sql("select pg_try_advisory_lock(7010, ?)")
                    .param(work.number())
                    .query(Boolean.class)
                    .single();
            if (mine) return Optional.of(new Held(source, jdbc));
            source.destroy();
            return Optional.empty();
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("no connection for a turn", e);
        }
    }

    private final class Held implements Leases.Lease {
        private final SingleConnectionDataSource source;
        private final JdbcClient jdbc;

        Held(SingleConnectionDataSource source, JdbcClient jdbc) {
            this.source = source;
            this.jdbc = jdbc;
        }

        @Override
        public JdbcClient jdbc() {
            return jdbc;
        }

        @Override
        public Optional<History> history() {
            return histories.current(jdbc);
        }

        @Override
        public void close() {
            source.destroy();
        }
    }
}
