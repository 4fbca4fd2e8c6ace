package org.planledger.command.relay;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.config.ConfigResource;
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
import org.planledger.events.LedgerEntry;

/** One installation's life: each test goes on from the state that the one before left. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RelayTest {
    private static final Duration SOON = Duration.ofSeconds(40);

    /** Events of the demonstration accounts, which were there first. */
    private static final int ACCOUNTS = 6;

    private final Database database = new Database();
    private final Broker broker = new Broker();
    private App app;

    @BeforeAll
    void start() {
        broker.start();
        app = start(database);
    }

    @AfterAll
    void stop() {
        app.close();
        broker.close();
    }

    private App start(Database database) {
        return App.start(database, new Class<?>[0], "planledger.kafka.bootstrap-servers=" + broker.address());
    }

    @Test
    @Order(1)
    void everyEventIsACloudEventThatItsReaderCanCheck() {
        register(3);
        awaitPublished();
        var records = broker.read(topic());
        assertThat(records).hasSize(ACCOUNTS + 3);
        for (var record : records) {
            var attributes = new HashMap<String, String>();
            for (var header : record.headers()) {
                var name = header.key().equals("content-type")
                        ? "datacontenttype"
                        : header.key().substring(3);
                attributes.put(name, new String(header.value(), StandardCharsets.UTF_8));
            }
            var entry = LedgerEntry.of(attributes, new String(record.value(), StandardCharsets.UTF_8));
            assertThat(entry.attributes()).isEqualTo(attributes);
            assertThat(new String(record.key(), StandardCharsets.UTF_8))
                    .isEqualTo(entry.envelope().organisation().value());
        }
        assertThat(firstPublications()).hasSize(3);
    }

    @Test
    @Order(2)
    void theTopicKeepsEverythingForEverInSixtyFourPartitions() {
        try (var admin = broker.admin()) {
            var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic());
            var settings = requireNonNull(
                    Topic.wait(admin.describeConfigs(List.of(resource)).all()).get(resource));
            assertThat(settings.get("cleanup.policy").value()).isEqualTo("delete");
            assertThat(settings.get("retention.ms").value()).isEqualTo("-1");
            assertThat(settings.get("retention.bytes").value()).isEqualTo("-1");
            var described = Topic.wait(admin.describeTopics(List.of(topic())).allTopicNames());
            assertThat(requireNonNull(described.get(topic())).partitions()).hasSize(64);
        }
    }

    @Test
    @Order(3)
    void withoutABrokerCommandsAreAcceptedAndTheCursorWaitsForTheAcknowledgement() throws InterruptedException {
        long before = cursor();
        broker.stop();
        register(5);
        Thread.sleep(3000); // long enough for a relay that does not wait to have moved its cursor
        assertThat(cursor()).isEqualTo(before);
        broker.start();
        awaitPublished();
        assertThat(firstPublications()).isSorted().hasSize(8).endsWith(ACCOUNTS + 8L);
    }

    @Test
    @Order(4)
    void aTopicThatLostItsTailIsFilledAgain() {
        app.close();
        try (var admin = broker.admin()) {
            Topic.wait(admin.deleteTopics(List.of(topic())).all());
        }
        app = start(database);
        await().atMost(SOON).untilAsserted(() -> assertThat(firstPublications()).hasSize(8));
    }

    @Test
    @Order(5)
    void twoProcessesPublishOneAtATimeAndTheSecondTakesOver() {
        try (var second = start(database)) {
            app.close();
            app = second;
            var token = second.signIn("isci");
            second.post("/commands/register-person", token, Map.of(), "{\"kind\":\"GUEST\",\"name\":\"A\"}");
            awaitPublished();
            assertThat(firstPublications()).isSorted().hasSize(9);
        } finally {
            app = start(database);
        }
    }

    @Test
    @Order(6)
    void anOlderCopyOfTheDatabaseNeverGoesOnInTheHistoryThatTheTopicHolds() {
        var old = topic();
        app.close();
        var backup = database.dump();
        app = start(database);
        register(2);
        awaitPublished();
        var published = broker.read(old).size();
        app.close();

        broker.stop();
        database.restoreFrom(backup);
        // As if the very files had been put back: nothing in the database itself tells that it is a copy.
        database.jdbc().sql("""
                update histories set place = (select system_identifier from pg_control_system()) || '/'
                    || (select timeline_id from pg_control_checkpoint()) || '/'
                    || (select oid from pg_database where datname = current_database()) || '/'
                    || 'events'::regclass::oid || '/' || 'ledger'::regclass::oid""").update();
        app = start(database);
        // It writes, and gives the same positions again, before Kafka can be asked.
        register(5);
        await().atMost(SOON).untilAsserted(() -> assertThat(waiting()).isZero());
        assertThat(topic()).isEqualTo(old);
        // The mark of the comparison is as old as the files; the server has started since.
        database.jdbc()
                .sql("update relay_cursors set compared_since = compared_since - interval '1 hour'")
                .update();
        assertThat(app.get("/ledger?organisation=mdu-qazi&after=0", app.serviceToken())
                        .code())
                .isEqualTo("store.unavailable");
        broker.start();
        await().atMost(SOON).untilAsserted(() -> assertThat(topic()).isNotEqualTo(old));
        awaitPublished();
        assertThat(broker.read(old)).hasSize(published);
        assertThat(app.get("/ledger?organisation=mdu-qazi&after=0", app.serviceToken())
                        .json()
                        .size())
                .isEqualTo(14);
        assertThat(firstPublications()).isSorted().hasSize(14);
        assertThat(broker.read(topic()))
                .allSatisfy(record -> assertThat(topic()).endsWith(Broker.header(record, "ce_historyid")));
    }

    private void register(int count) {
        var token = app.signIn("isci");
        for (int i = 0; i < count; i++) {
            var answer = app.post("/commands/register-person", token, Map.of(), "{\"kind\":\"GUEST\",\"name\":\"A\"}");
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        }
    }

    private void awaitPublished() {
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(waiting()).isZero();
            assertThat(cursor()).isEqualTo(one("select coalesce(max(position), 0) from ledger"));
        });
    }

    /** Positions of one organisation in the topic, and so of one partition, each where it came first. */
    private List<Long> firstPublications() {
        var first = new ArrayList<Long>();
        for (var record : broker.read(topic())) {
            if (!new String(record.key(), StandardCharsets.UTF_8).equals("mdu-qazi")) continue;
            long position = Long.parseLong(Broker.header(record, "ce_position"));
            if (!first.contains(position)) first.add(position);
        }
        return first;
    }

    private long waiting() {
        return one("select count(*) from outbox");
    }

    private long cursor() {
        return one(
                "select coalesce((select position from relay_cursors join histories using (history_id) order by ordinal desc limit 1), 0)");
    }

    private String topic() {
        return database.jdbc()
                .sql("select topic from histories order by ordinal desc limit 1")
                .query(String.class)
                .single();
    }

    private long one(String sql) {
        return database.jdbc().sql(sql).query(Long.class).single();
    }
}
