package org.planledger.command.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.planledger.command.testing.App;
import org.planledger.command.testing.Broker;
import org.planledger.command.testing.Database;
import tools.jackson.databind.JsonNode;

/** One installation is hurt by hand in every way that can be told apart; each is named as what it is, and nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReconciliationTest {
    private static final Duration SOON = Duration.ofSeconds(40);

    private final Database database = new Database();
    private final Broker broker = new Broker();
    private App app;

    @BeforeAll
    void start() {
        broker.start();
        app = startApp();
    }

    private App startApp() {
        return App.start(
                database,
                new Class<?>[0],
                "planledger.kafka.bootstrap-servers=" + broker.address(),
                "planledger.reconciliation.every=200ms",
                "planledger.reconciliation.frozen-after=3s");
    }

    @AfterAll
    void stop() {
        app.close();
        broker.close();
    }

    @Test
    @Order(1)
    void nothingIsReportedWhileCommandsRun() throws InterruptedException {
        var working = new AtomicBoolean(true);
        var people = new ArrayList<Thread>();
        for (int i = 0; i < 3; i++) {
            people.add(Thread.ofVirtual().start(() -> {
                while (working.get()) register(1);
            }));
        }
        for (int i = 0; i < 8; i++) assertThat(kinds(compared())).isEmpty();
        working.set(false);
        for (var person : people) person.join();
        var report = compared();
        assertThat(kinds(report)).isEmpty();
        assertThat(report.path("position").asLong()).isEqualTo(head()).isPositive();
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(report().path("relayedPosition").asLong()).isEqualTo(head()));
        assertThat(report().path("organisations")
                        .path("mdu-qazi")
                        .path("sequence")
                        .asLong())
                .isEqualTo(head() - accountEvents());
        assertThat(app.management("/actuator/prometheus"))
                .containsPattern("planledger_reconciliation_differences\\{.*side=\"ledger\".*} 0");
        assertThat(health()).contains("\"status\":\"UP\"");
    }

    @Test
    @Order(2)
    void whatIsNewIsComparedWithoutBeingAsked() {
        register(3);
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(report().path("position").asLong()).isEqualTo(head());
            assertThat(report().path("relayedPosition").asLong()).isEqualTo(head());
        });
    }

    @Test
    @Order(3)
    void aChangedPayloadIsNamedByItsPositionAndField() {
        hurt(
                "update events set payload = replace(payload, 'GUEST', 'STAFF') where aggregate_id = " + aggregate(5),
                "update events set payload = replace(payload, 'STAFF', 'GUEST') where aggregate_id = " + aggregate(5),
                difference -> {
                    assertThat(difference.path("kind").asString()).isEqualTo("event.changed");
                    assertThat(difference.path("position").asLong()).isEqualTo(at(5));
                    assertThat(difference.path("fields").toString()).isEqualTo("[\"payload\"]");
                });
        assertThat(health()).contains("\"status\":\"UP\"");
    }

    @Test
    @Order(4)
    void aChangedColumnOfAnEventIsNamed() {
        var was = database.jdbc()
                .sql("select actor from events where aggregate_id = " + aggregate(6))
                .query(String.class)
                .single();
        hurt(
                "update events set actor = '" + UUID.randomUUID() + "' where aggregate_id = " + aggregate(6),
                "update events set actor = '" + was + "' where aggregate_id = " + aggregate(6),
                difference -> {
                    assertThat(difference.path("kind").asString()).isEqualTo("event.changed");
                    assertThat(difference.path("position").asLong()).isEqualTo(at(6));
                    assertThat(difference.path("fields").toString()).isEqualTo("[\"actor\"]");
                });
    }

    @Test
    @Order(5)
    void aForgedHashInTheLedgerIsNamed() {
        hurt(
                "update ledger set leaf_hash = sha256(leaf_hash) where position = " + at(7),
                "update ledger set leaf_hash = (select leaf_hash from events e where e.aggregate_id = ledger.aggregate_id"
                        + " and e.sequence = ledger.sequence) where position = " + at(7),
                difference -> {
                    assertThat(difference.path("kind").asString()).isEqualTo("ledger.changed");
                    assertThat(difference.path("position").asLong()).isEqualTo(at(7));
                    assertThat(difference.path("fields").toString()).isEqualTo("[\"leafHash\"]");
                });
    }

    @Test
    @Order(6)
    void anEventThatLeftTheOutboxWithoutAPositionIsNamed() {
        var id = UUID.randomUUID();
        hurt(
                "insert into events select '" + id + "', 0, aggregate_type, gen_random_uuid(), type, revision,"
                        + " organisation, happened_at, recorded_at, actor, command_id, correlation_id, causation_id,"
                        + " payload, envelope, leaf_hash from events where organisation = 'mdu-qazi' limit 1",
                "delete from events where aggregate_id = '" + id + "'",
                difference -> {
                    assertThat(difference.path("kind").asString()).isEqualTo("event.unsequenced");
                    assertThat(difference.path("document").asString()).isEqualTo(id + ":0");
                    assertThat(difference.path("organisation").asString()).isEqualTo("mdu-qazi");
                });
    }

    @Test
    @Order(7)
    void aHistoryThatWasRewrittenWithAllItsHashesIsNamedUntilItIsPutBack() {
        var jdbc = database.jdbc();
        jdbc.sql("create table kept as select * from events where aggregate_id = " + aggregate(3))
                .update();
        // The forger knows how leaves are made, and changes both copies of the hash; the topic is the other witness.
        jdbc.sql("""
                        update events set envelope = e.envelope, leaf_hash = sha256('\\x00'::bytea || e.envelope), payload = e.payload
                        from (select aggregate_id, replace(payload, 'GUEST', 'STAFF') as payload, convert_to(
                                  replace(convert_from(envelope, 'UTF8'), encode(sha256(convert_to(payload, 'UTF8')), 'hex'),
                                          encode(sha256(convert_to(replace(payload, 'GUEST', 'STAFF'), 'UTF8')), 'hex')), 'UTF8')
                                  as envelope from kept) as e where events.aggregate_id = e.aggregate_id""").update();
        jdbc.sql("update ledger set leaf_hash = e.leaf_hash from events e"
                        + " where e.aggregate_id = ledger.aggregate_id and e.sequence = ledger.sequence and position = "
                        + at(3))
                .update();
        for (int i = 0; i < 2; i++) {
            assertThat(kinds(compared()))
                    .hasSize(2)
                    .anyMatch(kind -> kind.startsWith("ledger.rewritten"))
                    .anyMatch(kind -> kind.startsWith("topic.changed"));
        }
        jdbc.sql("update events set envelope = kept.envelope, leaf_hash = kept.leaf_hash, payload = kept.payload"
                        + " from kept where events.aggregate_id = kept.aggregate_id")
                .update();
        jdbc.sql("update ledger set leaf_hash = kept.leaf_hash from kept where kept.aggregate_id = ledger.aggregate_id")
                .update();
        assertThat(kinds(compared())).isEmpty();
    }

    @Test
    @Order(8)
    void aPositionThatIsGoneIsAGapAndItsEventHasNone() {
        var jdbc = database.jdbc();
        jdbc.sql("create table row as select * from ledger where position = " + at(4))
                .update();
        var event = jdbc.sql("select aggregate_id || ':' || sequence from row")
                .query(String.class)
                .single();
        jdbc.sql("delete from ledger where position = " + at(4)).update();
        assertThat(kinds(compared()))
                .contains("ledger.gap " + at(4), "event.unsequenced " + event)
                .anyMatch(kind -> kind.startsWith("ledger.organisation-gap"));
        jdbc.sql("insert into ledger select * from row").update();
        assertThat(kinds(compared())).isEmpty();
    }

    @Test
    @Order(9)
    void whatKafkaLostIsNamedAndPublishedAgainWhenAnAdministratorSaysSo() throws Exception {
        var partition = new TopicPartition(topic(), records().getFirst().partition());
        try (var admin = broker.admin()) {
            admin.deleteRecords(Map.of(partition, RecordsToDelete.beforeOffset(2)))
                    .all()
                    .get();
        }
        var differences = compared().path("differences");
        assertThat(differences.size()).as(differences.toPrettyString()).isEqualTo(1);
        var difference = differences.path(0);
        assertThat(difference.path("kind").asString()).isEqualTo("topic.missing");
        assertThat(difference.path("document").asString()).isEqualTo("mdu-qazi:1–2");
        assertThat(difference.path("position").asLong()).isEqualTo(at(1));

        var path = "/reconciliation/differences/" + difference.path("id").asString() + "/repair";
        assertThat(app.post(path, app.signIn("auditor"), Map.of(), "").status()).isEqualTo(403);
        assertThat(app.post(path, app.signIn("idareci"), Map.of(), "").status()).isEqualTo(202);
        await().atMost(SOON).untilAsserted(() -> assertThat(kinds(report())).isEmpty());
        assertThat(kinds(compared())).isEmpty();
        var repair = report().path("repairs").path(0);
        assertThat(repair.path("difference").asString()).isEqualTo("topic.missing mdu-qazi:1–2");
        assertThat(repair.path("step").asString()).isEqualTo("DONE");
        assertThat(repairs("idareci"))
                .containsExactly(
                        "repair.asked {\"kind\":\"topic.missing\",\"document\":\"mdu-qazi:1–2\",\"organisation\":\"mdu-qazi\"}",
                        "repair.ended {\"kind\":\"topic.missing\",\"document\":\"mdu-qazi:1–2\",\"organisation\":\"mdu-qazi\",\"done\":true}");
        assertThat(app.post(path, app.signIn("idareci"), Map.of(), "").status()).isEqualTo(404);
    }

    @Test
    @Order(10)
    void aComparisonThatWasKilledHalfWayGoesOnWhereItWas() {
        // As a process leaves it that dies after the ledger: the topic is still to be read.
        app.close();
        var book = new StateBook(database.jdbc(), java.time.Clock.systemUTC());
        var state = book.read().state();
        var begun = java.time.Instant.now().minusSeconds(3600);
        var pass = Pass.begin(book.request(), begun, head())
                .ledger(state.ledger(), List.of(), true)
                .events(new UUID(-1, -1), 0, List.of(), true);
        book.write(state.with(pass));
        app = startApp();
        await().atMost(SOON).until(() -> report().path("answered").asLong() >= pass.request());
        // Begun by the dead one, and the ledger it had compared was not compared again.
        assertThat(report().path("fullMillis").asLong()).isGreaterThan(3_600_000);
        assertThat(kinds(report())).isEmpty();
    }

    @Test
    @Order(11)
    void aForgedRecordIsNamedByItsPlace() throws Exception {
        var original = records().getFirst();
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", broker.address()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(
                            topic(),
                            original.partition(),
                            original.key(),
                            "{}".getBytes(StandardCharsets.UTF_8),
                            original.headers()))
                    .get();
        }
        var last = records().getLast();
        assertThat(kinds(compared()))
                .containsExactly("topic.unreadable partition " + last.partition() + ", offset " + last.offset());
    }

    @Test
    @Order(12)
    void withoutKafkaItIsSaidThatTheTopicIsNotComparedAndAFrozenRelayIsNamed() {
        broker.stop();
        register(2);
        long number = app.post("/reconciliation", app.signIn("auditor"), Map.of(), "")
                .json()
                .path("request")
                .asLong();
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(report().path("waiting").asString()).isEqualTo("topic");
            assertThat(kinds(report())).contains("relay.frozen relay's cursor");
        });
        assertThat(health()).contains("\"status\":\"DOWN\"");
        broker.start();
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(report().path("waiting").isNull()).isTrue();
            assertThat(report().path("answered").asLong()).isGreaterThanOrEqualTo(number);
            assertThat(kinds(report())).noneMatch(kind -> kind.startsWith("relay.frozen"));
        });
    }

    @Test
    @Order(13)
    void aRepairOfTheReadSideIsHistoryOnceAndEndsOnce() {
        var admin = app.signIn("idareci");
        var before = repairs("idareci").size();
        var repair = UUID.randomUUID();
        var intended = """
                {"repairId":"%s","kind":"view.extra","document":"%s","organisation":"%s"}""";
        var ended = "/reconciliation/repairs/" + repair + "/end";
        assertThat(app.post(ended, admin, Map.of(), "{\"done\":true}").code()).isEqualTo("resource.unknown");
        assertThat(app.post(
                                "/reconciliation/repairs",
                                admin,
                                Map.of(),
                                intended.formatted(repair, "items/Qazi Kanareyka", "basqa-qurum"))
                        .code())
                .isEqualTo("resource.unknown");
        var body = intended.formatted(repair, "items/Qazi Kanareyka", "mdu-qazi");
        assertThat(app.post("/reconciliation/repairs", app.signIn("auditor"), Map.of(), body)
                        .status())
                .isEqualTo(403);
        assertThat(app.post("/reconciliation/repairs", admin, Map.of(), body).status())
                .isEqualTo(201);
        assertThat(app.post("/reconciliation/repairs", admin, Map.of(), body).code())
                .isEqualTo("id.taken");
        assertThat(app.post(ended, admin, Map.of(), "{\"done\":false}").status())
                .isEqualTo(200);
        assertThat(app.post(ended, admin, Map.of(), "{\"done\":true}").code()).isEqualTo("resource.unknown");
        assertThat(report().path("repairs").path(0).path("step").asString()).isEqualTo("FAILED");
        // A key that somebody made up could hold a name.
        assertThat(repairs("idareci"))
                .hasSize(before + 2)
                .last()
                .satisfies(told -> assertThat(told)
                        .startsWith("repair.ended {\"kind\":\"view.extra\",\"document\":\"sha256:")
                        .contains("\"done\":false")
                        .doesNotContain("Kanareyka"));
    }

    /** What the history of the installation tells of somebody's repairs, without the repairs' ids. */
    private List<String> repairs(String username) {
        return database.jdbc().sql("""
                        select type || ' ' || replace(payload, '"repairId":"' || aggregate_id || '",', '')
                        from events join accounts on user_id = actor
                        where events.organisation = 'installation' and aggregate_type = 'repair' and username = ?
                        order by recorded_at, sequence""").param(username).query(String.class).list();
    }

    private interface Named {
        void check(JsonNode difference);
    }

    /** Hurts by the superuser's hand, expects exactly one difference, and takes it back. */
    private void hurt(String hurt, String heal, Named named) {
        database.jdbc().sql(hurt).update();
        var differences = compared().path("differences");
        assertThat(differences.size()).as(differences.toPrettyString()).isEqualTo(1);
        named.check(differences.path(0));
        assertThat(health()).contains("\"status\":\"DOWN\"");
        database.jdbc().sql(heal).update();
        assertThat(kinds(compared())).isEmpty();
    }

    private String aggregate(long sequence) {
        return "(select aggregate_id from ledger where position = " + at(sequence) + ")";
    }

    /** Where an event of the centre stands; those of its accounts come before it. */
    private long at(long sequence) {
        return accountEvents() + sequence;
    }

    private long accountEvents() {
        return database.jdbc()
                .sql("select count(*) from ledger where organisation <> 'mdu-qazi'")
                .query(Long.class)
                .single();
    }

    /** What the topic holds of the centre, in order. */
    private List<ConsumerRecord<byte[], byte[]>> records() {
        return broker.read(topic()).stream()
                .filter(record -> new String(record.key(), StandardCharsets.UTF_8).equals("mdu-qazi"))
                .toList();
    }

    /** A full comparison, asked for and waited for. */
    private JsonNode compared() {
        long number = app.post("/reconciliation", app.signIn("auditor"), Map.of(), "")
                .json()
                .path("request")
                .asLong();
        await().atMost(SOON).until(() -> report().path("answered").asLong() >= number);
        return report();
    }

    private JsonNode report() {
        var answer = app.get("/reconciliation", app.signIn("auditor"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> kinds(JsonNode report) {
        return report.path("differences")
                .valueStream()
                .map(difference -> difference.path("kind").asString() + " "
                        + difference.path("document").asString())
                .toList();
    }

    private String health() {
        return app.management("/actuator/health");
    }

    private void register(int count) {
        var token = app.signIn("isci");
        for (int i = 0; i < count; i++) {
            var answer = app.post("/commands/register-person", token, Map.of(), "{\"kind\":\"GUEST\",\"name\":\"A\"}");
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        }
    }

    private long head() {
        return one("select coalesce(max(position), 0) from ledger");
    }

    private long one(String sql) {
        return database.jdbc().sql(sql).query(Long.class).single();
    }

    private String topic() {
        return database.jdbc()
                .sql("select topic from histories order by ordinal desc limit 1")
                .query(String.class)
                .single();
    }
}
