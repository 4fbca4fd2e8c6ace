package org.planledger.command.sequencer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.planledger.events.Envelope;
import org.planledger.events.LedgerEntry;
import org.planledger.events.OrganisationId;
import org.planledger.events.Sha256;
import org.planledger.events.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the ledger with its events. */
final class Ledger {
    private static final String ENTRIES = """
            select l.position, l.organisation_sequence, l.sequenced_at, l.leaf_hash, e.*
            from ledger l join events e on e.aggregate_id = l.aggregate_id and e.sequence = l.sequence
            """;

    private Ledger() {}

    static List<LedgerEntry> after(JdbcClient jdbc, History history, long position, int limit) {
        return jdbc.sql(ENTRIES + "where l.position > ? order by l.position limit ?")
                .params(position, limit)
                .query((row, _) -> entry(row, history))
                .list();
    }

    static List<LedgerEntry> after(
            JdbcClient jdbc, History history, OrganisationId organisation, long organisationSequence, int limit) {
        return jdbc.sql(ENTRIES + """
                        where l.organisation = ? and l.organisation_sequence > ?
                        order by l.organisation_sequence limit ?""")
                .params(organisation.value(), organisationSequence, limit)
                .query((row, _) -> entry(row, history))
                .list();
    }

    static Head head(JdbcClient jdbc) {
        return jdbc.sql("select position, sequenced_at from ledger order by position desc limit 1")
                .query((row, _) -> new Head(
                        row.getLong("position"),
                        row.getTimestamp("sequenced_at").toInstant()))
                .optional()
                .orElse(new Head(0, Instant.EPOCH));
    }

    /** Last organisation sequence of each organisation. Hops from one to the next along the index. */
    static Map<String, Long> organisations(JdbcClient jdbc) {
        var heads = new TreeMap<String, Long>();
        jdbc.sql("""
                        with recursive names as (
                            (select organisation from ledger order by organisation limit 1)
                            union all
                            select (select l.organisation from ledger l where l.organisation > names.organisation
                                    order by l.organisation limit 1)
                            from names where names.organisation is not null)
                        select organisation, (select max(l.organisation_sequence) from ledger l
                                              where l.organisation = names.organisation) as head
                        from names where organisation is not null""").query(row -> {
            heads.put(row.getString("organisation"), row.getLong("head"));
        });
        return heads;
    }

    private static LedgerEntry entry(ResultSet row, History history) throws SQLException {
        var envelope = new Envelope(
                row.getObject("event_id", UUID.class),
                row.getString("type"),
                row.getInt("revision"),
                row.getString("aggregate_type"),
                row.getObject("aggregate_id", UUID.class),
                row.getLong("sequence"),
                new OrganisationId(row.getString("organisation")),
                row.getTimestamp("happened_at").toInstant(),
                row.getTimestamp("recorded_at").toInstant(),
                new UserId(row.getObject("actor", UUID.class)),
                row.getObject("command_id", UUID.class),
                row.getObject("correlation_id", UUID.class),
                row.getObject("causation_id", UUID.class),
                Sha256.hex(row.getBytes("payload")));
        return new LedgerEntry(
                row.getLong("position"),
                row.getLong("organisation_sequence"),
                row.getTimestamp("sequenced_at").toInstant(),
                history.id(),
                HexFormat.of().formatHex(row.getBytes("leaf_hash")),
                envelope,
                row.getString("payload"));
    }

    /** Where the ledger ends. */
    record Head(long position, Instant sequencedAt) {}
}
