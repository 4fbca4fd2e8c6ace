package org.planledger.command.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.planledger.command.testing.App;
import org.planledger.command.testing.Database;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class KeysTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CANARY = "Kanareyka Qazi-zadə";

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
    void aNameOpensForStaffAndHeadAndForNobodyElse() {
        var box = registered(CANARY);
        assertThat(open(staff, box)).isEqualTo(CANARY);
        assertThat(open(app.signIn("rehber"), box)).isEqualTo(CANARY);
        for (var other : new String[] {"auditor", "rektorluq", "idareci"}) {
            assertThat(open(app.signIn(other), box)).isNull();
        }
        assertThat(open(app.serviceToken(), box)).isNull();
        assertThat(app.post("/keys/open", "", Map.of(), "[]").status()).isEqualTo(401);
    }

    @Test
    void aDestroyedKeyAnotherOrganisationsKeyAndAMovedBoxStayShut() {
        var box = registered("Bir");
        var other = registered("Iki");
        var moved = JSON.createObjectNode();
        moved.put("key", other.get("key").asString());
        moved.put("box", box.get("box").asString());
        assertThat(open(staff, moved)).isNull();
        var key = UUID.fromString(box.get("key").asString());
        database.keysJdbc()
                .sql("update data_keys set organisation = 'other' where key_id = ?")
                .param(key)
                .update();
        assertThat(open(staff, box)).isNull();
        database.keysJdbc()
                .sql("update data_keys set organisation = 'mdu-qazi', wrapped = null where key_id = ?")
                .param(key)
                .update();
        assertThat(open(staff, box)).isNull();
    }

    @Test
    void wrappedKeysCannotBeSwappedInTheTable() {
        var key = DataKey.fresh(UUID.randomUUID());
        var box = key.sealText("x");
        var other = new DataKey(UUID.randomUUID(), key.secret());
        assertThat(key.openText(box)).isEqualTo("x");
        assertThatThrownBy(() -> other.openText(box)).isInstanceOf(DataKey.Unopenable.class);
        assertThatThrownBy(() -> key.openText("bm90aGluZw==")).isInstanceOf(DataKey.Unopenable.class);
        assertThatThrownBy(() -> key.openText("no base64!")).isInstanceOf(DataKey.Unopenable.class);
    }

    @Test
    void tooManyBoxesAndMalformedOnesAreRefused() {
        assertThat(app.post("/keys/open", staff, Map.of(), "[null]").code()).isEqualTo("request.invalid");
        assertThat(app.post("/keys/open", staff, Map.of(), "[{\"key\":\"x\",\"box\":\"\",\"persons\":[]}]")
                        .code())
                .isEqualTo("request.malformed");
        var many = "["
                + "{\"key\":\"%s\",\"box\":\"\",\"persons\":[]},"
                        .formatted(UUID.randomUUID())
                        .repeat(2000) + "{\"key\":\"%s\",\"box\":\"\",\"persons\":[]}]".formatted(UUID.randomUUID());
        assertThat(app.post("/keys/open", staff, Map.of(), many).code()).isEqualTo("request.invalid");
    }

    @Test
    void aNameStandsInNoTableAndInNoLog(CapturedOutput output) {
        registered(CANARY);
        // Wrong in every way in which a name may slip into a message.
        app.post("/commands/register-person", staff, Map.of(), "{\"kind\":\"%s\",\"name\":\"A\"}".formatted(CANARY));
        app.post(
                "/commands/register-person",
                staff,
                Map.of(),
                "{\"kind\":\"GUEST\",\"name\":{\"%s\":1}}".formatted(CANARY));
        app.post("/commands/register-person", staff, Map.of(), "{\"kind\":\"GUEST\",\"name\":\"%s\"".formatted(CANARY));
        app.post("/commands/register-person", staff, Map.of(), "{\"%s\":1}".formatted(CANARY));
        app.post(
                "/commands/register-person",
                staff,
                Map.of(),
                "{\"kind\":\"GUEST\",\"name\":\"%s\"}".formatted(CANARY.repeat(20)));
        app.post(
                "/commands/register-person",
                staff,
                Map.of("Idempotency-Key", "k"),
                "{\"kind\":\"GUEST\",\"name\":\"%s\"}".formatted(CANARY));
        app.post("/sign-in", "", Map.of(), "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(CANARY, CANARY));
        app.post("/sign-in", "", Map.of(), "{\"username\":\"%s\"}".formatted(CANARY));
        var tables = database.jdbc()
                .sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list();
        for (var table : tables) {
            var rows = database.jdbc()
                    .sql("select coalesce(string_agg(t::text, ' '), '') from " + table + " t")
                    .query(String.class)
                    .single();
            assertThat(rows).as(table).doesNotContain("Kanareyka");
        }
        assertThat(output.getAll()).doesNotContain("Kanareyka");
    }

    private JsonNode registered(String name) {
        var answer = app.post(
                "/commands/register-person", staff, Map.of(), "{\"kind\":\"VETERAN\",\"name\":\"%s\"}".formatted(name));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        var id = UUID.fromString(
                answer.json().get("events").get(0).get("aggregateId").asString());
        var payload = database.jdbc()
                .sql("select payload from events where aggregate_id = ?")
                .param(id)
                .query(String.class)
                .single();
        return JSON.readTree(payload).get("name");
    }

    private @Nullable String open(String token, JsonNode box) {
        var answer = app.post("/keys/open", token, Map.of(), "[" + box + "]");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        var opened = answer.json().get(0);
        return opened.isNull() ? null : opened.asString();
    }
}
