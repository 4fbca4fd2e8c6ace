package org.planledger.command.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.planledger.command.testing.App;
import org.planledger.command.testing.Database;
import org.planledger.events.LedgerEntry;

/** What operators and other services see. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperationsTest {
    private static final String GUEST = "{\"kind\":\"GUEST\",\"name\":\"A\"}";
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Database database = new Database();
    private App app;
    private String staff;

    @BeforeAll
    void start() {
        app = App.start(database, new Class<?>[0]);
        staff = app.signIn("isci");
    }

    @AfterAll
    void stop() {
        app.close();
    }

    @Test
    void theLedgerIsHandedOutToServicesInCheckableEntries() {
        register();
        await().atMost(SOON).untilAsserted(() -> assertThat(sequenced()).isPositive());
        var service = app.serviceToken();
        // There is no Kafka here to compare with; see RelayTest for the whole way.
        assertThat(app.get("/ledger?organisation=mdu-qazi&after=0", service).code())
                .isEqualTo("store.unavailable");
        database.jdbc()
                .sql("insert into relay_cursors select history_id, 0, now(), pg_postmaster_start_time() from histories")
                .update();
        var answer = app.get("/ledger?organisation=mdu-qazi&after=0&limit=1", service);
        assertThat(answer.response().headers().firstValue("Content-Type"))
                .contains("application/cloudevents-batch+json");
        var event = answer.json().get(0);
        var attributes = new HashMap<String, String>();
        event.properties()
                .forEach(member ->
                        attributes.put(member.getKey(), member.getValue().asString()));
        var payload = new String(Base64.getDecoder().decode(attributes.remove("data_base64")), StandardCharsets.UTF_8);
        assertThat(LedgerEntry.of(attributes, payload).organisationSequence()).isEqualTo(1);
        assertThat(app.get("/ledger?organisation=mdu-qazi&after=1000000", service)
                        .json()
                        .size())
                .isZero();
        assertThat(app.get("/ledger?organisation=mdu-qazi&after=0", staff).code())
                .isEqualTo("auth.forbidden");
        assertThat(app.get("/ledger?organisation=mdu-qazi", service).code()).isEqualTo("request.malformed");
        assertThat(app.get("/ledger?organisation=M%20D&after=0", service).code())
                .isEqualTo("request.malformed");
        assertThat(app.get("/ledger?organisation=mdu-qazi&after=0&limit=100000", service)
                        .code())
                .isEqualTo("request.malformed");
        assertThat(app.get("/ledger/head", "").code()).isEqualTo("auth.required");
    }

    @Test
    void theHeadNamesHistoryTopicAndOrganisations() {
        register();
        await().atMost(SOON).untilAsserted(() -> assertThat(sequenced()).isPositive());
        var head = app.get("/ledger/head", staff).json();
        assertThat(head.get("topic").asString())
                .isEqualTo("planledger.events." + head.get("historyId").asString());
        assertThat(head.get("organisations").get("mdu-qazi").asLong()).isPositive();
    }

    @Test
    void commandsAreCountedByTypeAndOutcomeAndQueuesAreMeasured() {
        register();
        app.post("/commands/register-person", staff, Map.of(), "{}");
        var metrics = app.management("/actuator/prometheus");
        assertThat(metrics)
                .containsPattern(
                        "planledger_commands_seconds_count\\{command=\"register-person\",outcome=\"done\"} [1-9]")
                .containsPattern(
                        "planledger_commands_seconds_count\\{command=\"register-person\",outcome=\"invalid\"} [1-9]")
                .contains("planledger_outbox_depth", "planledger_relay_lag", "planledger_relay_published_total")
                .contains("planledger_ledger_position");
    }

    @Test
    void whenTheStoreIsAwayItIsSaidSoAndHealsByItself() {
        assertThat(app.management("/actuator/health/readiness")).contains("\"status\":\"UP\"");
        var name = database.url().substring(database.url().lastIndexOf('/') + 1);
        var admin = new Database().jdbc();
        admin.sql("alter database " + name + " allow_connections false").update();
        admin.sql("select pg_terminate_backend(pid) from pg_stat_activity where datname = ?")
                .param(name)
                .query()
                .listOfRows();
        var answer = app.post("/commands/register-person", staff, Map.of("Idempotency-Key", "away"), GUEST);
        assertThat(answer.status()).as(answer.text()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("store.unavailable");
        assertThat(answer.response().headers().firstValue("Retry-After")).isPresent();
        assertThat(app.management("/actuator/health/readiness")).contains("\"status\":\"DOWN\"");
        assertThat(app.management("/actuator/health/liveness")).contains("\"status\":\"UP\"");
        admin.sql("alter database " + name + " allow_connections true").update();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                app.post("/commands/register-person", staff, Map.of("Idempotency-Key", "away"), GUEST)
                                        .status())
                        .isEqualTo(200));
        assertThat(app.management("/actuator/health/readiness")).contains("\"status\":\"UP\"");
    }

    @Test
    void aMistakeOfOursInTheStoreIsNotCalledAnAbsence() {
        database.jdbc().sql("alter table receipts rename to receipts_elsewhere").update();
        try {
            long before = events();
            var answer = app.post("/commands/register-person", staff, Map.of("Idempotency-Key", "mistake"), GUEST);
            assertThat(answer.status()).as(answer.text()).isEqualTo(500);
            assertThat(answer.code()).isEqualTo("server.error");
            assertThat(answer.response().headers().firstValue("Retry-After")).isEmpty();
            assertThat(events()).isEqualTo(before);
            assertThat(app.management("/actuator/prometheus"))
                    .containsPattern(
                            "planledger_commands_seconds_count\\{command=\"register-person\",outcome=\"bug\"} [1-9]");
        } finally {
            database.jdbc()
                    .sql("alter table receipts_elsewhere rename to receipts")
                    .update();
        }
        assertThat(app.post("/commands/register-person", staff, Map.of("Idempotency-Key", "mistake"), GUEST)
                        .status())
                .isEqualTo(200);
    }

    private long events() {
        return database.jdbc()
                .sql("select count(*) from events")
                .query(Long.class)
                .single();
    }

    private void register() {
        assertThat(app.post("/commands/register-person", staff, Map.of(), GUEST).status())
                .isEqualTo(200);
    }

    /** Events of the centre that have their place; its accounts' have theirs earlier. */
    private long sequenced() {
        return database.jdbc()
                .sql("select count(*) from ledger where organisation = 'mdu-qazi'")
                .query(Long.class)
                .single();
    }
}
