package org.planledger.command.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planledger.command.decision.Acting;
import org.planledger.command.decision.Role;
import org.planledger.command.testing.Database;
import org.planledger.events.OrganisationId;
import org.planledger.events.UserId;
import org.planledger.events.refusal.CommandRefused;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

class WriterTest {
    private static final Instant NOW = Instant.parse("2025-05-09T08:00:00Z");
    private static final OrganisationId HERE = new OrganisationId("mdu-qazi");

    private final Database database = new Database();
    private Writer writer;

    @BeforeEach
    void start() {
        Flyway.configure()
                .dataSource(database.as("planledger_owner"))
                .locations("classpath:db/ledger")
                .placeholders(Map.of("app", "planledger_app"))
                .load()
                .migrate();
        var source = database.as("planledger_app");
        writer = new Writer(
                new JdbcTemplate(source),
                new JdbcTransactionManager(source),
                new StreamReader(JdbcClient.create(source)),
                () -> {});
    }

    @Test
    void aChangedPeerStopsTheCommitAndNothingOfItStays() {
        var peer = UUID.randomUUID();
        write(List.of(event(peer, 0), event(peer, 1)), Map.of(), null);
        var other = event(UUID.randomUUID(), 0);
        assertThatThrownBy(() -> write(List.of(other), Map.of(peer, 0L), receipt("k")))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(count("events")).isEqualTo(2);
        assertThat(count("outbox")).isEqualTo(2);
        assertThat(count("receipts")).isZero();
        // The control: without the recorded head the same commit passes, so it is the head that stops it.
        write(List.of(other), Map.of(), receipt("k"));
        assertThat(count("events")).isEqualTo(3);
    }

    @Test
    void aPeerThatCameIntoBeingSinceStopsTheCommitToo() {
        var peer = UUID.randomUUID();
        write(List.of(event(peer, 0)), Map.of(), null);
        assertThatThrownBy(() -> write(List.of(event(UUID.randomUUID(), 0)), Map.of(peer, -1L), null))
                .isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void aTakenPlaceInAStreamIsAConflictAndATakenBeginningSaysSo() {
        var stream = UUID.randomUUID();
        write(List.of(event(stream, 0), event(stream, 1)), Map.of(), null);
        assertThatThrownBy(() -> write(List.of(event(stream, 1)), Map.of(), null))
                .isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> write(List.of(event(stream, 0)), Map.of(), null))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThat(count("events")).isEqualTo(2);
    }

    @Test
    void aSecondReceiptOfTheSameKeyTakesItsEventsWithIt() {
        write(List.of(event(UUID.randomUUID(), 0)), Map.of(), receipt("k"));
        assertThatThrownBy(() -> write(List.of(event(UUID.randomUUID(), 0)), Map.of(), receipt("k")))
                .isInstanceOf(Receipt.Taken.class);
        assertThat(count("events")).isEqualTo(1);
        assertThat(count("outbox")).isEqualTo(1);
    }

    @Test
    void outboxRowsStandInTheOrderInWhichThingsHappened() {
        var late = new UUID(-1, -1);
        var early = new UUID(0, 1);
        write(List.of(event(late, 0), event(early, 0), event(late, 1)), Map.of(), null);
        assertThat(database.jdbc()
                        .sql("select aggregate_id from outbox order by id")
                        .query(UUID.class)
                        .list())
                .containsExactly(late, early, late);
    }

    private void write(List<StoredEvent> events, Map<UUID, Long> loaded, @Nullable Receipt receipt) {
        writer.write(new Batch(events, loaded, receipt));
    }

    private static StoredEvent event(UUID aggregate, long sequence) {
        var command = UUID.randomUUID();
        var acting = new Acting(HERE, new UserId(UUID.randomUUID()), Role.STAFF, command, UUID.randomUUID());
        return StoredEvent.of(
                new CommandRefused(command, "test", "test.refused", null, List.of()),
                new StoredEvent.Stream("command", aggregate, sequence),
                acting,
                NOW);
    }

    private static Receipt receipt(String key) {
        return new Receipt(HERE, new UserId(new UUID(0, 7)), key, "print", false, "{}", NOW);
    }

    private long count(String table) {
        return database.jdbc()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }
}
