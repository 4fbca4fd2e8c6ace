package org.planledger.system.harness;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.planledger.system.Poll;

/** What happens inside PostgreSQL while people work. */
final class DatabaseFaults {
    private static final Duration START_LIMIT = Duration.ofSeconds(30);

    private final Installation installation;
    private final People people;
    private final Journal journal;
    private final UUID staff;

    /**
     * Faults of the database.
     *
     * @param people who send the command that commits late
     * @param journal where it is written down
     * @param staff the account they act as
     */
    DatabaseFaults(Installation installation, People people, Journal journal, UUID staff) {
        this.installation = installation;
        this.people = people;
        this.journal = journal;
        this.staff = staff;
    }

    /** Once it takes connections; the fault before this one may have ended it. */
    private Connection connection() {
        return Poll.until("PostgreSQL takes connections", START_LIMIT, () -> {
            try {
                return installation.database();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Whatever was under way rolls back, and every pool finds its connections dead. */
    void killBackends() throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    select pg_terminate_backend(pid) from pg_stat_activity
                    where backend_type = 'client backend' and pid <> pg_backend_pid()""");
        }
    }

    /**
     * A command draws its place in the outbox and then waits at the last moment before its commit, while others commit. It waits for
     * its receipt, whose key somebody else holds, and who then rolls back.
     */
    void lateCommit(Duration time) throws SQLException, InterruptedException {
        var deed = Work.person();
        try (var connection = connection()) {
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement("""
                    insert into receipts (organisation, actor, idempotency_key, fingerprint, refused, answer, recorded_at)
                    values ('mdu-qazi', ?, ?, '', false, '{}', now())""")) {
                insert.setObject(1, staff);
                insert.setString(2, deed.key());
                insert.executeUpdate();
            }
            var waiting = Thread.ofVirtual().start(() -> people.carryOut(deed, journal, 1));
            Pause.of(time);
            connection.rollback();
            waiting.join(Duration.ofMinutes(1));
        }
    }

    /** Nothing that anybody deletes meanwhile can be cleaned away. */
    void oldSnapshot(Duration time) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set transaction isolation level repeatable read");
            statement.execute("select count(*) from outbox");
            Pause.of(time);
            connection.rollback();
        }
    }
}
