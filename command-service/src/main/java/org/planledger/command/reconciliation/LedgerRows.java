package org.planledger.command.reconciliation;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads ledger, events and outbox. Each method is one statement, so what it compares is of one instant. */
final class LedgerRows {
    private static final byte[] LEAF = {0};

    private LedgerRows() {}

    /** What is behind a position, oldest first. */
    static List<LedgerRow> after(JdbcClient jdbc, long position, int limit) {
        return jdbc.sql("""
                        select l.position, l.organisation, l.organisation_sequence, l.sequenced_at, l.aggregate_id,
                               l.sequence, l.leaf_hash, p.position as predecessor, e.event_id, e.aggregate_type, e.type,
                               e.revision, e.organisation as event_organisation, e.happened_at, e.recorded_at, e.actor,
                               e.command_id, e.correlation_id, e.causation_id, e.payload, e.envelope,
                               e.leaf_hash as event_leaf_hash
                        from (select * from ledger where position > ? order by position limit ?) as l
                             left join events e on e.aggregate_id = l.aggregate_id and e.sequence = l.sequence
                             left join ledger p on p.aggregate_id = l.aggregate_id and p.sequence = l.sequence - 1
                        order by l.position""").params(position, limit).query((row, _) -> row(row)).list();
    }

    private static LedgerRow row(ResultSet row) throws SQLException {
        long predecessor = row.getLong("predecessor");
        boolean first = row.wasNull();
        return new LedgerRow(
                row.getLong("position"),
                row.getString("organisation"),
                row.getLong("organisation_sequence"),
                row.getTimestamp("sequenced_at").toInstant(),
                row.getObject("aggregate_id", UUID.class),
                row.getLong("sequence"),
                HexFormat.of().formatHex(row.getBytes("leaf_hash")),
                first ? null : Long.valueOf(predecessor),
                row.getString("event_id") == null ? null : event(row));
    }

    private static LedgerRow.StoredRow event(ResultSet row) throws SQLException {
        var columns = new TreeMap<String, String>();
        columns.put("actor", row.getString("actor"));
        columns.put("aggregateId", row.getString("aggregate_id"));
        columns.put("aggregateType", row.getString("aggregate_type"));
        columns.put("causationId", row.getString("causation_id"));
        columns.put("commandId", row.getString("command_id"));
        columns.put("correlationId", row.getString("correlation_id"));
        columns.put("eventId", row.getString("event_id"));
        columns.put("happenedAt", row.getTimestamp("happened_at").toInstant().toString());
        columns.put("organisation", row.getString("event_organisation"));
        columns.put("payloadSha256", Sha256.hex(row.getString("payload").getBytes(StandardCharsets.UTF_8)));
        columns.put("recordedAt", row.getTimestamp("recorded_at").toInstant().toString());
        columns.put("revision", row.getString("revision"));
        columns.put("sequence", row.getString("sequence"));
        columns.put("type", row.getString("type"));
        var envelope = row.getBytes("envelope");
        return new LedgerRow.StoredRow(
                row.getString("event_organisation"),
                columns,
                new String(envelope, StandardCharsets.UTF_8),
                Sha256.hex(LEAF, envelope),
                HexFormat.of().formatHex(row.getBytes("event_leaf_hash")));
    }

    /** Events behind a place in the store's own order, and where they are besides. */
    static List<EventPlace> events(JdbcClient jdbc, UUID aggregate, long sequence, int limit) {
        return jdbc.sql("""
                        select e.aggregate_id, e.sequence, e.organisation, l.position, o.id as waiting
                        from (select aggregate_id, sequence, organisation from events
                              where (aggregate_id, sequence) > (?, ?) order by aggregate_id, sequence limit ?) as e
                             left join ledger l on l.aggregate_id = e.aggregate_id and l.sequence = e.sequence
                             left join outbox o on o.aggregate_id = e.aggregate_id and o.sequence = e.sequence
                        order by e.aggregate_id, e.sequence""")
                .params(aggregate, sequence, limit)
                .query((row, _) -> new EventPlace(
                        row.getObject("aggregate_id", UUID.class),
                        row.getLong("sequence"),
                        row.getString("organisation"),
                        row.getObject("position") != null,
                        row.getObject("waiting") != null))
                .list();
    }

    /** Rows of the outbox that name no event: the sequencer cannot pass them. */
    static List<EventPlace> waitingForNothing(JdbcClient jdbc) {
        return jdbc.sql("""
                        select o.aggregate_id, o.sequence, o.organisation from outbox o
                        where not exists (select from events e
                                          where e.aggregate_id = o.aggregate_id and e.sequence = o.sequence) limit 100""")
                .query((row, _) -> new EventPlace(
                        row.getObject("aggregate_id", UUID.class),
                        row.getLong("sequence"),
                        row.getString("organisation"),
                        false,
                        true))
                .list();
    }

    /** What the ledger says of these positions. */
    static Map<Long, Leaf> leaves(JdbcClient jdbc, List<Long> positions) {
        var leaves = new HashMap<Long, Leaf>();
        jdbc.sql("""
                        select l.position, l.organisation, l.organisation_sequence, encode(l.leaf_hash, 'hex') as leaf,
                               encode(e.leaf_hash, 'hex') as appended
                        from ledger l left join events e on e.aggregate_id = l.aggregate_id and e.sequence = l.sequence
                        where l.position = any (?::bigint[])""").param(positions.toArray(Long[]::new)).query(row -> {
            leaves.put(
                    row.getLong("position"),
                    new Leaf(
                            row.getString("organisation"),
                            row.getLong("organisation_sequence"),
                            row.getString("leaf"),
                            row.getString("appended")));
        });
        return leaves;
    }

    /** Position of an organisation's event; null if there is none. */
    static @Nullable Long position(JdbcClient jdbc, String organisation, long sequence) {
        return jdbc.sql("select position from ledger where organisation = ? and organisation_sequence = ?")
                .params(organisation, sequence)
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    /** Last sequence of each organisation at or before a position. */
    static Map<String, Long> sequences(JdbcClient jdbc, Iterable<String> organisations, long position) {
        var last = new HashMap<String, Long>();
        for (var organisation : organisations) {
            jdbc.sql("""
                            select organisation_sequence from ledger where organisation = ? and position <= ?
                            order by organisation_sequence desc limit 1""")
                    .params(organisation, position)
                    .query(Long.class)
                    .optional()
                    .ifPresent(sequence -> last.put(organisation, sequence));
        }
        return last;
    }

    /** Where everything stands, at one instant. */
    static Heads heads(JdbcClient jdbc, UUID historyId) {
        return jdbc.sql("""
                        select coalesce((select max(position) from ledger), 0) as ledger,
                               coalesce((select position from relay_cursors where history_id = ?), 0) as relayed,
                               (select min(id) from outbox) as waiting""")
                .param(historyId)
                .query((row, _) -> {
                    long waiting = row.getLong("waiting");
                    boolean empty = row.wasNull();
                    return new Heads(
                            row.getLong("ledger"), row.getLong("relayed"), empty ? null : Long.valueOf(waiting));
                })
                .single();
    }

    record EventPlace(UUID aggregate, long sequence, String organisation, boolean sequenced, boolean waiting) {}

    /**
     * A position.
     *
     * @param leafHash as the ledger has it
     * @param appended as the event has it; null if there is no such event
     */
    record Leaf(
            String organisation,
            long organisationSequence,
            String leafHash,
            @Nullable String appended) {}

    /**
     * Where everything stands.
     *
     * @param ledger last position given
     * @param relayed last position published
     * @param waiting the oldest that has no position yet; null if none waits
     */
    record Heads(long ledger, long relayed, @Nullable Long waiting) {}
}
