package org.planledger.command.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Promise: with the keys of a person dies whatever was ever written about them, and the ledger stands as it stood. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErasureTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CANARY = "Kanareyka";

    /** How many sealed texts speak of the person. */
    private static final int WRITTEN = 16;

    private final Database database = new Database();
    private final UUID erased = UUID.randomUUID();
    private App app;
    private SmallPlan plan;

    @BeforeAll
    void start() {
        app = App.start(database, new Class<?>[0]);
        plan = new SmallPlan(app);
    }

    @AfterAll
    void stop() {
        app.close();
    }

    @Test
    void whatSpeaksOfThePersonIsShutForEverAndTheRestIsNot() {
        write();
        var about = sealed().stream().filter(this::mentions).toList();
        var others = sealed().stream().filter(box -> !mentions(box)).toList();
        assertThat(open(about)).hasSize(WRITTEN).allMatch(text -> text.contains(CANARY));
        assertThat(open(others)).contains("Qazi", "Sərgi").noneMatch(text -> text.contains(CANARY));
        var readable = open(others);
        var ledger = ledger();

        assertThat(erase("other")).isZero();
        assertThat(open(about)).hasSize(WRITTEN).allMatch(text -> text.contains(CANARY));
        assertThat(erase("mdu-qazi")).isEqualTo(WRITTEN - 2); // names and contact share the person's own key
        assertThat(erase("mdu-qazi")).isZero();

        assertThat(open(about)).isEmpty();
        assertThat(open(others)).isEqualTo(readable);
        assertThat(ledger()).isEqualTo(ledger);
        assertThat(database.jdbc().sql("""
                        select count(*) from events
                        where leaf_hash = sha256('\\x00'::bytea || envelope)
                          and position(encode(sha256(convert_to(payload, 'UTF8')), 'hex')
                                       in convert_from(envelope, 'UTF8')) > 0""").query(Long.class).single()).isEqualTo(ledger.size());
    }

    private void write() {
        done("register-person", """
                {"personId":"%s","kind":"VETERAN","name":"Kanareyka ad","contact":"Kanareyka əlaqə"}""".formatted(erased));
        var visit = done("record-visit", """
                {"items":["%s"],"kind":"HOME","person":"%s","visitedOn":"2025-03-01","minutes":30,"students":1,
                 "visitors":"Kanareyka gedən","needs":"Kanareyka ehtiyac","help":"Kanareyka kömək","agreed":true}""".formatted(plan.item(), erased));
        done("void-visit", """
                {"visitId":"%s","reason":"Kanareyka səbəb"}""".formatted(visit));
        done(
                "schedule-event",
                plan.activityOf(UUID.randomUUID(), erased.toString())
                        .replace("Görüş", "Kanareyka görüş")
                        .replace("Zal", "Kanareyka zal"));
        done("record-income", plan.income(500));
        done(
                "pay-support",
                plan.payment(100).replace(plan.veteran(), erased.toString()).replace("Dərman", "Kanareyka dərman"));
        done("record-visit", """
                {"items":["%s"],"kind":"HOME","person":"%s","visitedOn":"2025-03-02","minutes":30,"students":1,
                 "visitors":"Qalan","agreed":true}""".formatted(plan.item(), plan.veteran()));
        done("correct-person", """
                {"personId":"%s","name":"Kanareyka soyad"}""".formatted(erased));
        done("record-need", """
                {"kind":"WISH","person":"%s","text":"Kanareyka arzu","heardOn":"2025-03-03","source":"VISIT","items":["%s"]}""".formatted(erased, plan.item()));
        done("record-interview", """
                {"person":"%s","heldOn":"2025-03-03","minutes":30,"interviewer":"Kanareyka soruşan",
                 "summary":"Kanareyka xülasə","items":["%s"]}""".formatted(erased, plan.item()));
        done("record-support", """
                {"kind":"PSYCHOLOGICAL","person":"%s","givenOn":"2025-03-03","minutes":30,"students":1,
                 "text":"Kanareyka söhbət","items":["%s"]}""".formatted(erased, plan.item()));
        done("give-consent", """
                {"person":"%s","purpose":"PHOTO","givenOn":"2025-03-03","how":"Kanareyka yazılı"}""".formatted(erased));
        done("set-visit-rhythm", """
                {"person":"%s","everyDays":14,"mobilityLimited":true,"note":"Kanareyka qeyd","items":["%s"]}""".formatted(erased, plan.item()));
    }

    private String done(String command, String body) {
        var answer = app.post("/commands/" + command, plan.staff(), Map.of(), body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().get("events").get(0).get("aggregateId").asString();
    }

    private long erase(String organisation) {
        return database.keysJdbc()
                .sql("select erase_person(?, ?)")
                .params(organisation, erased)
                .query(Long.class)
                .single();
    }

    /** Every event with its hash, as stored. */
    private List<String> ledger() {
        return database.jdbc()
                .sql("select payload || encode(leaf_hash, 'hex') from events order by aggregate_id, sequence")
                .query(String.class)
                .list();
    }

    private List<JsonNode> sealed() {
        var boxes = new ArrayList<JsonNode>();
        database.jdbc()
                .sql("select payload from events order by aggregate_id, sequence")
                .query(String.class)
                .list()
                .forEach(payload -> collect(JSON.readTree(payload), boxes));
        return boxes;
    }

    private static void collect(JsonNode node, List<JsonNode> boxes) {
        if (node.has("box")) boxes.add(node);
        else node.forEach(inner -> collect(inner, boxes));
    }

    private boolean mentions(JsonNode box) {
        return box.path("persons").toString().contains(erased.toString());
    }

    /** Those that open. */
    private List<String> open(List<JsonNode> boxes) {
        var answer = app.post("/keys/open", plan.staff(), Map.of(), JSON.writeValueAsString(boxes));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        var opened = new ArrayList<String>();
        answer.json().forEach(text -> text.stringValueOpt().ifPresent(opened::add));
        return opened;
    }
}
