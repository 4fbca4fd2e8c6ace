package org.planledger.command.sequencer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planledger.command.decision.Acting;
import org.planledger.command.decision.Role;
import org.planledger.command.eventstore.StoredEvent;
import org.planledger.command.testing.Database;
import org.planledger.events.LedgerEntry;
import org.planledger.events.OrganisationId;
import org.planledger.events.UserId;
import org.planledger.events.refusal.CommandRefused;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class SequencerTest {
    private static final Instant NOW = Instant.parse("2025-05-09T08:00:00Z");

    private Database data;
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private SequencerDatabase database;
    private Sequencer sequencer;

    @BeforeEach
    void start() {
        data = new Database();
        Flyway.configure()
                .dataSource(data.as("planledger_owner"))
                .locations("classpath:db/ledger")
                .placeholders(Map.of("app", "planledger_app"))
                .load()
                .migrate();
        database = new SequencerDatabase(place());
        sequencer = sequencer(NOW);
    }

    @AfterEach
    void stop() {
        database.destroy();
    }

    @Test
    void eachLookAndEachBatchIsTimed() throws SQLException {
        try (var connection = data.as("planledger_app").getConnection()) {
            append(connection, "timed");
        }
        assertThat(sequencer.moveBatch()).isEqualTo(1);
        assertThat(sequencer.moveBatch()).isZero();
        assertThat(meters.get("planledger.sequencer.poll").timer().count()).isEqualTo(2);
        assertThat(meters.get("planledger.sequencer.batch").timer().count()).isEqualTo(1);
    }

    @Test
    void anEarlierRowThatCommitsLateIsNotSkipped() throws SQLException {
        try (var slow = data.as("planledger_app").getConnection()) {
            slow.setAutoCommit(false);
            append(slow, "slow");
            try (var quick = data.as("planledger_app").getConnection()) {
                append(quick, "quick");
            }
            assertThat(sequencer.moveBatch()).isEqualTo(1);
            slow.commit();
        }
        assertThat(sequencer.moveBatch()).isEqualTo(1);
        assertThat(ledger())
                .extracting(entry -> entry.organisation() + entry.position() + entry.organisationSequence())
                .containsExactly("quick11", "slow21");
    }

    @Test
    void positionsAreDenseAndTimesNeverFallWhateverTheClocksSay() throws SQLException {
        try (var connection = data.as("planledger_app").getConnection()) {
            for (int i = 0; i < 3; i++) {
                append(connection, "a");
                append(connection, "b");
                var behind = sequencer(NOW.minusSeconds(600L * i));
                behind.moveBatch();
            }
        }
        assertThat(ledger()).extracting(Row::position).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(ledger()).extracting(Row::organisationSequence).containsExactly(1L, 1L, 2L, 2L, 3L, 3L);
        assertThat(ledger()).extracting(Row::at).containsOnly(NOW);
    }

    @Test
    void severalSequencersAtOnceGiveEveryPositionOnce() throws Exception {
        try (var workers = Executors.newFixedThreadPool(6)) {
            for (int w = 0; w < 3; w++) {
                var _ = workers.submit(() -> {
                    try (var connection = data.as("planledger_app").getConnection()) {
                        for (int i = 0; i < 100; i++) append(connection, "o" + i % 3);
                    }
                    return null;
                });
                var _ = workers.submit(() -> {
                    for (int i = 0; i < 100; i++) sequencer(NOW).moveBatch();
                });
            }
            workers.shutdown();
            assertThat(workers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        }
        while (sequencer.moveBatch() > 0) {}
        var rows = ledger();
        assertThat(rows).hasSize(300);
        assertThat(rows.getLast().position()).isEqualTo(300);
        for (var organisation : List.of("o0", "o1", "o2")) {
            var own = rows.stream()
                    .filter(row -> row.organisation().equals(organisation))
                    .toList();
            assertThat(own.getLast().organisationSequence()).isEqualTo(own.size());
        }
    }

    /** The first is held up with a row in hand; one row more comes; the second begins; then the first may go on. */
    @Test
    void aSecondSequencerWaitsForTheFirstAndGivesTheNextPlaceWithoutAFailure() throws Exception {
        append(data, "a");
        sequencer.moveBatch(); // the history has begun
        holdUpWhoeverGivesPlaces();
        append(data, "a");
        try (var sequencers = Executors.newFixedThreadPool(2);
                var gate = data.as("planledger_owner").getConnection();
                var statement = gate.createStatement()) {
            gate.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(77)");
            var first = sequencers.submit(() -> sequencer(NOW).moveBatch());
            awaitWaiting(1);
            append(data, "a");
            var second = sequencers.submit(() -> sequencer(NOW).moveBatch());
            awaitWaiting(2);
            gate.commit();
            assertThat(first.get()).isEqualTo(1);
            assertThat(second.get()).isEqualTo(1);
        }
        assertThat(ledger()).extracting(Row::position).containsExactly(1L, 2L, 3L);
        assertThat(ledger()).extracting(Row::organisationSequence).containsExactly(1L, 2L, 3L);
    }

    private void holdUpWhoeverGivesPlaces() {
        data.jdbc().sql("""
                        create function held_up() returns trigger language plpgsql as
                        'begin perform pg_advisory_xact_lock(77); return new; end'""").update();
        data.jdbc()
                .sql("create trigger held_up before insert on ledger for each row execute function held_up()")
                .update();
    }

    private void awaitWaiting(int sequencers) {
        await().atMost(20, TimeUnit.SECONDS)
                .pollInterval(10, TimeUnit.MILLISECONDS)
                .until(() -> data.jdbc().sql("""
                                select count(*) from pg_stat_activity
                                where datname = current_database() and wait_event_type = 'Lock'""").query(Integer.class).single() == sequencers);
    }

    @Test
    void whileAnotherOneGivesPositionsNobodyElseDoes() throws Exception {
        append(data, "a");
        try (var other = database.leased();
                var worker = Executors.newSingleThreadExecutor()) {
            other.setAutoCommit(false);
            try (var statement = other.createStatement()) {
                statement.execute("select pg_advisory_xact_lock(7010, 1)");
            }
            var moving = worker.submit(() -> sequencer.moveBatch());
            while (!moving.isDone() && !somebodyWaits()) Thread.sleep(20);
            assertThat(ledger()).isEmpty();
            other.rollback();
            assertThat(moving.get(20, TimeUnit.SECONDS)).isEqualTo(1);
        }
    }

    private boolean somebodyWaits() {
        return data.jdbc()
                .sql(
                        "select exists (select from pg_locks where locktype = 'advisory' and classid = 7010 and not granted)")
                .query(Boolean.class)
                .single();
    }

    @Test
    void aFrozenHolderOfTheLockIsThrownOutAndAnotherTakesOver() throws SQLException {
        try (var connection = data.as("planledger_app").getConnection()) {
            append(connection, "a");
        }
        var frozen = database.leased();
        frozen.setAutoCommit(false);
        try (var statement = frozen.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(7010, 1)");
        }
        long moved = 0;
        for (int tries = 0; tries < 5 && moved == 0; tries++) {
            try {
                moved = sequencer.moveBatch();
            } catch (org.springframework.dao.DataAccessException waited) {
                // The lock's own limit; the holder's comes next.
            }
        }
        assertThat(moved).isEqualTo(1);
    }

    @Test
    void whatIsHandedOutHasTheHashesThatWereStored() throws SQLException {
        try (var connection = data.as("planledger_app").getConnection()) {
            append(connection, "a");
        }
        sequencer.moveBatch();
        var history = histories().current(database.jdbc()).orElseThrow();
        var entry = Ledger.after(database.jdbc(), history, 0, 10).getFirst();
        // Reading it back checks payload and envelope against their hashes.
        assertThat(LedgerEntry.of(entry.attributes(), entry.payload())).isEqualTo(entry);
        assertThat(Ledger.organisations(database.jdbc())).containsExactly(Map.entry("a", 1L));
    }

    @Test
    void aRestoredDumpBeginsANewHistoryBeforeItGivesAnyPosition() throws SQLException {
        append(data, "a");
        sequencer.moveBatch();
        var first = histories().current(database.jdbc()).orElseThrow();
        database.destroy();
        var dump = data.dump();
        data.restoreFrom(dump);
        database = new SequencerDatabase(place());
        sequencer = sequencer(NOW);
        assertThat(histories().current(database.jdbc())).isEmpty();
        append(data, "a");
        sequencer.moveBatch();
        var second = histories().current(database.jdbc()).orElseThrow();
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(ledger()).hasSize(2);
    }

    private DataSourceProperties place() {
        var place = new DataSourceProperties();
        place.setUrl(data.url());
        place.setUsername("planledger_app");
        place.setPassword("secret");
        return place;
    }

    private Sequencer sequencer(Instant now) {
        return new Sequencer(database, histories(), Clock.fixed(now, ZoneOffset.UTC), _ -> {}, meters);
    }

    private static Histories histories() {
        return new Histories(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static void append(Database data, String organisation) throws SQLException {
        try (var connection = data.as("planledger_app").getConnection()) {
            append(connection, organisation);
        }
    }

    private static void append(Connection connection, String organisation) {
        var command = UUID.randomUUID();
        var acting = new Acting(
                new OrganisationId(organisation),
                new UserId(UUID.randomUUID()),
                Role.STAFF,
                command,
                UUID.randomUUID());
        var event = StoredEvent.of(
                new CommandRefused(command, "test", "test.refused", null, List.of()),
                new StoredEvent.Stream("command", command, 0),
                acting,
                NOW);
        var envelope = event.envelope();
        var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        jdbc.sql("""
                        insert into events values (?, 0, 'command', ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        command,
                        envelope.eventId(),
                        envelope.type(),
                        organisation,
                        NOW.atOffset(ZoneOffset.UTC),
                        NOW.atOffset(ZoneOffset.UTC),
                        envelope.actor().value(),
                        command,
                        envelope.correlationId(),
                        command,
                        event.payload(),
                        envelope.canonicalBytes(),
                        envelope.leafHash())
                .update();
        jdbc.sql("insert into outbox (aggregate_id, sequence, organisation) values (?, 0, ?)")
                .params(command, organisation)
                .update();
    }

    private List<Row> ledger() {
        return data.jdbc()
                .sql("select * from ledger order by position")
                .query((row, _) -> new Row(
                        row.getLong("position"),
                        row.getString("organisation"),
                        row.getLong("organisation_sequence"),
                        row.getTimestamp("sequenced_at").toInstant()))
                .list();
    }

    private record Row(long position, String organisation, long organisationSequence, Instant at) {}
}
