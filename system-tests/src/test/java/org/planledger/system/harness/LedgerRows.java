package org.planledger.system.harness;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Everything that stands in the ledger, read from the tables themselves, past every service. */
record LedgerRows(List<Row> rows, long events, long waiting) {
    private static final String ALL = """
            select l.position, l.organisation, l.organisation_sequence, l.aggregate_id, l.sequence, l.leaf_hash,
                   e.command_id, e.correlation_id, e.type,
                   case when e.aggregate_type = 'fund' then e.payload else '' end as payload
            from ledger l join events e using (aggregate_id, sequence) order by l.position""";

    /** Waits until every committed event has a position, or for a minute. */
    static LedgerRows read(Installation installation) throws SQLException {
        try (var connection = installation.database()) {
            long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
            while (count(connection, "outbox") > 0 && System.nanoTime() < end) Pause.of(Duration.ofMillis(100));
            return new LedgerRows(rows(connection), count(connection, "events"), count(connection, "outbox"));
        }
    }

    private static List<Row> rows(Connection connection) throws SQLException {
        connection.setAutoCommit(false); // so that the driver reads in pieces
        var rows = new ArrayList<Row>();
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(5_000);
            try (var found = statement.executeQuery(ALL)) {
                while (found.next()) {
                    rows.add(new Row(
                            found.getLong("position"),
                            found.getString("organisation"),
                            found.getLong("organisation_sequence"),
                            found.getObject("aggregate_id", UUID.class),
                            found.getLong("sequence"),
                            found.getObject("command_id", UUID.class),
                            found.getObject("correlation_id", UUID.class),
                            found.getString("type"),
                            HexFormat.of().formatHex(found.getBytes("leaf_hash")),
                            found.getString("payload")));
                }
            }
        }
        connection.commit();
        return rows;
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select count(*) from " + table)) {
            found.next();
            return found.getLong(1);
        }
    }

    long head() {
        return rows.isEmpty() ? 0 : rows.getLast().position();
    }
}
