package org.planledger.command.eventstore;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.planledger.command.settings.Woken;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one place that appends. Events, their outbox rows and the receipt stand or fall together, and stand only if
 * nothing that was read has changed. Thread-safe.
 */
@Component
public class Writer {
    // Spring's translation has no class for it.
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final StreamReader reader;
    private final Woken sequencer;

    Writer(JdbcTemplate jdbc, PlatformTransactionManager transactions, StreamReader reader, Woken sequencer) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.reader = reader;
        this.sequencer = sequencer;
    }

    /**
     * Appends, and returns once it is on disk.
     *
     * @throws ConcurrencyException if an aggregate has changed since it was read: decide again
     * @throws AggregateStreamCreationException if a stream to begin exists already: decide again
     * @throws Receipt.Taken if the command was answered meanwhile: look its receipt up
     */
    public void write(Batch batch) {
        if (batch.events().isEmpty() && batch.receipt() == null) return;
        try {
            transaction.executeWithoutResult(_ -> append(batch));
        } catch (DuplicateKeyException e) {
            throw taken(batch, e);
        } catch (PessimisticLockingFailureException e) {
            throw new ConcurrencyException("lost a deadlock", e);
        } catch (UncategorizedSQLException e) {
            if (waitedTooLong(e)) throw new ConcurrencyException("waited too long for a lock", e);
            throw e;
        }
        if (!batch.events().isEmpty()) sequencer.wake();
    }

    private void append(Batch batch) {
        // A statement of its own: the next one's snapshot is then taken with the locks in hand.
        jdbc.query("select pg_advisory_xact_lock(key) from unnest(?::bigint[]) as key", _ -> {}, (Object)
                batch.locks().toArray(Long[]::new));
        if (!reader.unchanged(batch.loaded()))
            throw new ConcurrencyException("an aggregate has changed since it was read");
        insertEvents(batch.events());
        insertOutbox(batch.events());
        batch.alongside().forEach(Runnable::run);
        var receipt = batch.receipt();
        if (receipt != null) insert(receipt);
    }

    private void insertEvents(List<StoredEvent> events) {
        var rows = events.stream()
                .sorted(Comparator.comparing(
                                (StoredEvent event) -> event.envelope().aggregateId())
                        .thenComparingLong(event -> event.envelope().sequence()))
                .toList();
        jdbc.batchUpdate("""
                insert into events (aggregate_id, sequence, aggregate_type, event_id, type, revision, organisation,
                    happened_at, recorded_at, actor, command_id, correlation_id, causation_id, payload, envelope, leaf_hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows, 500, Writer::set);
    }

    private static void set(PreparedStatement row, StoredEvent event) throws SQLException {
        var envelope = event.envelope();
        row.setObject(1, envelope.aggregateId());
        row.setLong(2, envelope.sequence());
        row.setString(3, envelope.aggregateType());
        row.setObject(4, envelope.eventId());
        row.setString(5, envelope.type());
        row.setInt(6, envelope.revision());
        row.setString(7, envelope.organisation().value());
        row.setObject(8, utc(envelope.happenedAt()));
        row.setObject(9, utc(envelope.recordedAt()));
        row.setObject(10, envelope.actor().value());
        row.setObject(11, envelope.commandId());
        row.setObject(12, envelope.correlationId());
        row.setObject(13, envelope.causationId());
        row.setString(14, event.payload());
        row.setBytes(15, envelope.canonicalBytes());
        row.setBytes(16, envelope.leafHash());
    }

    // In the order in which they happened, which is not the order of the rows above.
    private void insertOutbox(List<StoredEvent> events) {
        jdbc.update(
                """
                insert into outbox (aggregate_id, sequence, organisation)
                select id, sequence, organisation
                from unnest(?::uuid[], ?::bigint[], ?::text[]) with ordinality as row (id, sequence, organisation, place)
                order by place""",
                events.stream().map(event -> event.envelope().aggregateId()).toArray(UUID[]::new),
                events.stream().map(event -> event.envelope().sequence()).toArray(Long[]::new),
                events.stream()
                        .map(event -> event.envelope().organisation().value())
                        .toArray(String[]::new));
    }

    private void insert(Receipt receipt) {
        jdbc.update(
                """
                insert into receipts (organisation, actor, idempotency_key, fingerprint, refused, answer, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?)""",
                receipt.organisation().value(),
                receipt.actor().value(),
                receipt.key(),
                receipt.fingerprint(),
                receipt.refused(),
                receipt.answer(),
                utc(receipt.recordedAt()));
    }

    private static RuntimeException taken(Batch batch, DuplicateKeyException e) {
        if (String.valueOf(e.getMessage()).contains("receipts_pkey")) return new Receipt.Taken();
        boolean begins =
                batch.events().stream().anyMatch(event -> event.envelope().sequence() == 0);
        return begins
                ? new AggregateStreamCreationException("a stream to begin exists already", e)
                : new ConcurrencyException("somebody else appended first", e);
    }

    private static boolean waitedTooLong(UncategorizedSQLException e) {
        var sql = e.getSQLException();
        return sql != null && LOCK_NOT_AVAILABLE.equals(sql.getSQLState());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
