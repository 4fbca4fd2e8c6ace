package org.planledger.command.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.planledger.command.testing.App;
import org.planledger.command.testing.Database;
import org.planledger.command.testing.SmallPlan;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Commands end to end: over HTTP, through the real aggregates, into PostgreSQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandsTest {
    private static final String VETERAN = """
            {"personId":"%s","kind":"VETERAN","name":"Qazi Kanareyka"}""";

    private final Database database = new Database();
    private App app;
    private String staff;
    private String head;

    @BeforeAll
    void start() {
        app = App.start(database, new Class<?>[0]);
        staff = app.signIn("isci");
        head = app.signIn("rehber");
    }

    @AfterAll
    void stop() {
        app.close();
    }

    @Test
    void aCommandBecomesAnEventWithItsEnvelopeAndALedgerPosition() {
        var person = UUID.randomUUID();
        var answer = send("register-person", staff, Map.of(), VETERAN.formatted(person));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().get("events").get(0).get("type").asString()).isEqualTo("person.registered");
        assertThat(answer.json().get("consistency").asString()).isEqualTo(person + ":0");
        var row = database.jdbc()
                .sql("select * from events where aggregate_id = ?")
                .param(person)
                .query()
                .singleRow();
        assertThat(row.get("aggregate_type")).isEqualTo("person");
        assertThat(row.get("organisation")).isEqualTo("mdu-qazi");
        assertThat(String.valueOf(row.get("payload"))).doesNotContain("Kanareyka");
        assertThat(new String((byte[]) row.get("envelope"), StandardCharsets.US_ASCII))
                .contains(person.toString());
    }

    @Test
    void aRepeatWithTheSameKeyGetsTheFirstAnswerAndHasNoSecondEffect() {
        var key = Map.of("Idempotency-Key", "repeat-1");
        var first = send("register-person", staff, key, "{\"kind\":\"GUEST\",\"name\":\"Bir\"}");
        var events = events();
        // Same fields in another order and with other white space: the same request.
        var again = send("register-person", staff, key, "{ \"name\" : \"Bir\", \"kind\":\"GUEST\"}");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.response().headers().firstValue("Idempotent-Replay")).contains("true");
        assertThat(events()).isEqualTo(events);
        var other = send("register-person", staff, key, "{\"kind\":\"GUEST\",\"name\":\"Iki\"}");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("idempotency.mismatch");
        // Another sender's keys are their own.
        assertThat(send("register-person", head, key, "{\"kind\":\"GUEST\",\"name\":\"Iki\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aRefusalIsHistoryAndItsRepeatIsTheSameRefusal() {
        var person = UUID.randomUUID();
        send("register-person", staff, Map.of(), VETERAN.formatted(person));
        var before = events();
        var key = Map.of("Idempotency-Key", "refused-1");
        var refused = send("register-person", staff, key, VETERAN.formatted(person));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("person.already-registered");
        assertThat(events()).isEqualTo(before + 1);
        var again = send("register-person", staff, key, VETERAN.formatted(person));
        assertThat(again.code()).isEqualTo("person.already-registered");
        assertThat(again.response().headers().firstValue("Idempotent-Replay")).contains("true");
        assertThat(events()).isEqualTo(before + 1);
        assertThat(database.jdbc()
                        .sql(
                                "select payload from events where type = 'command.refused' order by recorded_at desc limit 1")
                        .query(String.class)
                        .single())
                .contains("person.already-registered", "register-person", person.toString())
                .doesNotContain("Kanareyka");
    }

    @Test
    void anAggregateThatDoesNotExistIsRefusedByItsOwnCode() {
        var answer = send("close-plan-item", head, Map.of(), "{\"itemId\":\"%s\"}".formatted(UUID.randomUUID()));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("item.unknown");
    }

    @Test
    void aDryRunDecidesButStoresNothing() {
        var before = events();
        var keys = database.keysJdbc()
                .sql("select count(*) from data_keys")
                .query(Long.class)
                .single();
        var person = UUID.randomUUID();
        var tried =
                send("register-person?dryRun=true", staff, Map.of("Idempotency-Key", "dry"), VETERAN.formatted(person));
        assertThat(tried.status()).as(tried.text()).isEqualTo(200);
        assertThat(tried.json().get("dryRun").asBoolean()).isTrue();
        assertThat(tried.json().get("events").size()).isEqualTo(1);
        var refused = send("close-plan-item?dryRun=true", head, Map.of(), "{\"itemId\":\"%s\"}".formatted(person));
        assertThat(refused.code()).isEqualTo("item.unknown");
        assertThat(events()).isEqualTo(before);
        assertThat(database.keysJdbc()
                        .sql("select count(*) from data_keys")
                        .query(Long.class)
                        .single())
                .isEqualTo(keys);
        assertThat(database.jdbc()
                        .sql("select count(*) from receipts where idempotency_key = 'dry'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void badInputIsAProblemWithItsCodeAndAppendsNothing() {
        var before = events();
        assertProblem(
                send("register-person", staff, Map.of(), "{\"kind\":\"GUEST\",\"name\":\"A\",\"nope\":1}"),
                400,
                "request.malformed");
        assertProblem(
                send("register-person", staff, Map.of(), "{\"kind\":\"NOBODY\",\"name\":\"A\"}"),
                400,
                "request.malformed");
        assertProblem(
                send("register-person", staff, Map.of(), "{\"kind\":\"GUEST\",\"name\":7}"), 400, "request.malformed");
        assertProblem(send("register-person", staff, Map.of(), "{\"kind\":\"GUEST\""), 400, "request.malformed");
        assertProblem(send("register-person", staff, Map.of(), ""), 400, "request.malformed");
        assertProblem(send("register-person", staff, Map.of(), "null"), 400, "request.malformed");
        assertProblem(send("register-person", staff, Map.of(), "[]"), 400, "request.malformed");
        assertProblem(send("register-person", staff, Map.of(), "[".repeat(5000)), 400, "request.malformed");
        assertProblem(
                send("register-person", staff, Map.of(), "{\"kind\":\"GUEST\",\"name\":\"A\",\"name\":\"B\"}"),
                400,
                "request.malformed");
        assertProblem(send("close-plan-item", head, Map.of(), "{\"itemId\":\"\"}"), 400, "request.malformed");
        assertProblem(send("close-plan-item", head, Map.of(), "{\"itemId\":\" \"}"), 400, "request.malformed");
        assertProblem(send("register-person", staff, Map.of(), "{\"kind\":\"GUEST\"}"), 422, "request.invalid");
        assertProblem(
                send("register-person", staff, Map.of(), "{\"kind\":\"GUEST\",\"name\":\" \"}"),
                422,
                "request.invalid");
        assertProblem(
                send(
                        "register-person",
                        staff,
                        Map.of(),
                        "{\"kind\":\"GUEST\",\"name\":\"" + "x".repeat(10_000_000) + "\"}"),
                413,
                "request.too-large");
        assertProblem(send("register-person", staff, Map.of("Idempotency-Key", "a b"), "{}"), 400, "request.malformed");
        assertProblem(send("register-person", staff, Map.of("If-Match", "5"), "{}"), 400, "request.malformed");
        var when =
                "{\"items\":[],\"kind\":\"meeting\",\"title\":\"A\",\"startsAt\":%s,\"endsAt\":null,\"place\":\"P\"}";
        assertProblem(send("schedule-event", staff, Map.of(), when.formatted("5")), 400, "request.malformed");
        assertProblem(send("schedule-event", staff, Map.of(), when.formatted("\"soon\"")), 400, "request.malformed");
        assertProblem(send("schedule-event", staff, Map.of(), when.formatted("null")), 422, "request.invalid");
        assertProblem(send("no-such-command", staff, Map.of(), "{}"), 404, "command.unknown");
        assertProblem(send("close-plan-item", staff, Map.of(), "{}"), 403, "auth.forbidden");
        assertProblem(send("register-person", app.signIn("auditor"), Map.of(), "{}"), 403, "auth.forbidden");
        assertProblem(send("register-person", "", Map.of(), "{}"), 401, "auth.required");
        assertProblem(send("register-person?dryRun=perhaps", staff, Map.of(), "{}"), 400, "request.malformed");
        assertProblem(app.get("/commands/register-person", staff), 405, "request.method");
        assertProblem(
                app.send(app.request("/commands/register-person", staff, Map.of("Content-Type", "text/plain"))
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))
                        .build()),
                415,
                "request.media-type");
        assertProblem(
                app.send(app.request(
                                "/commands/register-person",
                                staff,
                                Map.of("Content-Type", "application/json", "Accept", "image/png"))
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))
                        .build()),
                406,
                "request.not-acceptable");
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void anIdOrADayThatIsAnEmptyTextIsNotReadAsNone() {
        var before = events();
        for (var field : List.of("\"entryId\":\"\"", "\"items\":[\"\"]", "\"donor\":\" \"")) {
            assertProblem(
                    send(
                            "register-donation",
                            staff,
                            Map.of(),
                            "{\"form\":\"MONEY\",\"amountQepik\":1,\"receivedOn\":\"2025-03-01\",%s}".formatted(field)),
                    400,
                    "request.malformed");
        }
        assertProblem(send("register-person", staff, Map.of(), VETERAN.formatted("")), 400, "request.malformed");
        assertProblem(send("close-plan-item", head, Map.of(), "{\"itemId\":\"\"}"), 400, "request.malformed");
        for (var due : List.of("", ",\"date\":null", ",\"date\":\"\"")) {
            assertProblem(
                    send("import-plan", head, Map.of(), SmallPlan.due("{\"rule\":\"on-date\"%s}".formatted(due))),
                    400,
                    "request.malformed");
        }
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void aVersionOfWhatDoesNotExistIsAnsweredByTheRules() {
        var answer = send(
                "close-plan-item",
                head,
                Map.of("If-Match", "\"3\""),
                "{\"itemId\":\"%s\"}".formatted(UUID.randomUUID()));
        assertProblem(answer, 409, "item.unknown");
    }

    @Test
    void everybodySeesTheHeadOfTheirOwnOrganisationOnly() {
        send("register-person", staff, Map.of(), VETERAN.formatted(UUID.randomUUID()));
        await().untilAsserted(() -> {
            var organisations = app.get("/ledger/head", staff).json().get("organisations");
            assertThat(organisations.propertyNames()).containsExactly("mdu-qazi");
        });
    }

    @Test
    void aProblemNamesTheFieldInTheReadersLanguageAndNeverRepeatsWhatWasSent() {
        var invalid = send(
                "register-person",
                staff,
                Map.of("Accept-Language", "en"),
                "{\"kind\":\"GUEST\",\"name\":\"%s\"}".formatted("q".repeat(5000)));
        var error = invalid.json().get("errors").get(0);
        assertThat(error.get("field").asString()).isEqualTo("name");
        assertThat(error.get("message").asString()).startsWith("Its length must be between");
        assertThat(invalid.text()).doesNotContain("qqqq");
        var unknown = send("register-person", staff, Map.of(), "{\"kind\":\"GUEST\",\"name\":\"A\",\"nope\":1}");
        assertThat(unknown.json().get("errors").get(0).get("field").asString()).isEqualTo("nope");
        assertThat(unknown.json().get("errors").get(0).get("message").asString())
                .isEqualTo("Belə sahə yoxdur.");
    }

    @Test
    void theCorrelationIdOfTheClientIsInAnswerAndEvent() {
        var correlation = UUID.randomUUID().toString();
        var answer = send(
                "register-person", staff, Map.of("Correlation-Id", correlation), "{\"kind\":\"GUEST\",\"name\":\"A\"}");
        assertThat(answer.response().headers().firstValue("Correlation-Id")).contains(correlation);
        assertThat(database.jdbc()
                        .sql("select count(*) from events where correlation_id = ?::uuid")
                        .param(correlation)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theApplicationsRoleCanNeitherChangeNorDeleteHistory() {
        var jdbc = JdbcClient.create(database.as("planledger_app"));
        for (var table : List.of("events", "ledger")) {
            for (var sql : List.of(
                    "delete from " + table,
                    "truncate " + table,
                    "update " + table + " set organisation = 'x'",
                    "drop table " + table)) {
                assertThatThrownBy(() -> jdbc.sql(sql).update())
                        .as(sql)
                        .rootCause()
                        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
            }
        }
    }

    private App.Answer send(String name, String token, Map<String, String> headers, String body) {
        return app.post("/commands/" + name, token, headers, body);
    }

    private long events() {
        return database.jdbc()
                .sql("select count(*) from events")
                .query(Long.class)
                .single();
    }

    private static void assertProblem(App.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.response().headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.json().get("correlationId").asString()).isNotEmpty();
    }
}
