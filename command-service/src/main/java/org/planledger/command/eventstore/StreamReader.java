package org.planledger.command.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.planledger.events.Envelope;
import org.planledger.events.Event;
import org.planledger.events.OrganisationId;
import org.planledger.events.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads streams back. A stream of another organisation, or of another kind of aggregate, does not exist. */
@Component
public class StreamReader {
    private final JdbcClient jdbc;

    StreamReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DomainEventMessage<?>> read(UUID aggregate, String aggregateType, OrganisationId organisation) {
        return jdbc.sql("""
                        select aggregate_id, sequence, aggregate_type, event_id, type, revision, recorded_at, payload
                        from events where aggregate_id = ? and aggregate_type = ? and organisation = ?
                        order by sequence""")
                .params(aggregate, aggregateType, organisation.value())
                .<DomainEventMessage<?>>query((row, _) -> message(row))
                .list();
    }

    private static DomainEventMessage<?> message(ResultSet row) throws SQLException {
        return new GenericDomainEventMessage<>(
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("sequence"),
                StoredEvent.read(row.getString("type"), row.getInt("revision"), row.getString("payload")),
                MetaData.emptyInstance(),
                row.getString("event_id"),
                row.getTimestamp("recorded_at").toInstant());
    }

    /** Last sequence of each of these that exists. */
    public Map<UUID, Long> heads(Collection<UUID> aggregates) {
        var heads = new HashMap<UUID, Long>();
        jdbc.sql("""
                        select id, (select max(sequence) from events where aggregate_id = id) as head
                        from unnest(?::uuid[]) as id""").param(aggregates.toArray(UUID[]::new)).query(row -> {
            long head = row.getLong("head");
            if (!row.wasNull()) heads.put(row.getObject("id", UUID.class), head);
        });
        return heads;
    }

    /** Whether every aggregate still ends where it was read. */
    public boolean unchanged(Map<UUID, Long> loaded) {
        var heads = heads(loaded.keySet());
        return loaded.entrySet().stream()
                .allMatch(read -> heads.getOrDefault(read.getKey(), -1L).equals(read.getValue()));
    }

    /** Whether one of these would begin a stream under an id that another kind, or another organisation, has already. */
    boolean anothers(List<StoredEvent> events) {
        var begun = events.stream()
                .map(StoredEvent::envelope)
                .filter(envelope -> envelope.sequence() == 0)
                .toList();
        if (begun.isEmpty()) return false;
        return jdbc.sql("""
                        select count(*) from events
                        join unnest(?::uuid[], ?::text[], ?::text[]) as begun (id, kind, owner) on aggregate_id = id
                        where sequence = 0 and (aggregate_type <> kind or organisation <> owner)""")
                        .param(begun.stream().map(Envelope::aggregateId).toArray(UUID[]::new))
                        .param(begun.stream().map(Envelope::aggregateType).toArray(String[]::new))
                        .param(begun.stream()
                                .map(envelope -> envelope.organisation().value())
                                .toArray(String[]::new))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Last sequence of a stream of this organisation; −1 if there is none. */
    public long head(UUID aggregate, OrganisationId organisation) {
        return jdbc.sql("select coalesce(max(sequence), -1) from events where aggregate_id = ? and organisation = ?")
                .params(aggregate, organisation.value())
                .query(Long.class)
                .single();
    }

    /** What happened to a stream after a sequence, the oldest 50. */
    public List<Change> changes(UUID aggregate, OrganisationId organisation, long after) {
        return jdbc.sql("""
                        select type, revision, payload, actor, recorded_at, sequence from events
                        where aggregate_id = ? and organisation = ? and sequence > ? order by sequence limit 50""")
                .params(aggregate, organisation.value(), after)
                .query((row, _) -> new Change(
                        row.getString("type"),
                        new UserId(row.getObject("actor", UUID.class)),
                        row.getTimestamp("recorded_at").toInstant(),
                        row.getLong("sequence"),
                        StoredEvent.read(row.getString("type"), row.getInt("revision"), row.getString("payload"))))
                .list();
    }

    /** Somebody's change to a stream. */
    public record Change(String type, UserId actor, Instant recordedAt, long sequence, Event event) {}
}
