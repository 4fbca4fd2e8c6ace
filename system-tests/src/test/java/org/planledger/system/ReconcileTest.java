package org.planledger.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.localstack.parts.Port;
import org.planledger.localstack.parts.Secrets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Promise: what two stores do not hold alike is found and named, and nothing else is; by {@code ./planledger reconcile}. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(3)
class ReconcileTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static Stack stack;

    @BeforeAll
    static void start() {
        stack = Stack.start();
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    @Order(1)
    void nothingIsReportedWhilePeopleWorkAndProcessesAreKilled() {
        try (var work = new Workload(stack, 3)) {
            agree();
            for (var part : List.of("command-service", "kafka", "query-service")) {
                stack.kill(part);
                // What does not move for half a minute is told as frozen, also when it is only slow to start.
                Await.until("all agree again", Duration.ofMinutes(3), () -> {
                    var outcome = compared();
                    for (var difference : outcome.path("differences")) {
                        assertThat(difference.path("kind").asString()).endsWith(".frozen");
                    }
                    return outcome.path("clean").asBoolean();
                });
            }
            assertThat(work.end()).isNotEmpty();
        }
        new Centre(stack).awaitViews(Duration.ofMinutes(1));
        agree();
    }

    @Test
    @Order(2)
    void anEditedViewIsNamedAndRepairedByAnAdministratorUnderHisName() {
        var funds = "funds/mdu-qazi:" + inViews("funds", views -> {}).getFirst();
        inViews("funds", views -> views.updateOne(new Document(), Updates.inc("view.balanceQepik", 100L)));
        var outcome = differ();
        assertThat(outcome.path("differences").size())
                .as(outcome.toPrettyString())
                .isEqualTo(1);
        var difference = outcome.path("differences").path(0);
        assertThat(difference.path("kind").asString()).isEqualTo("view.changed");
        assertThat(difference.path("document").asString()).isEqualTo(funds);
        assertThat(difference.path("fields").toString()).isEqualTo("[\"view.balanceQepik\"]");

        var path = "/admin/reconciliation/differences/" + difference.path("id").asString() + "/repair";
        var refused = stack.seenBy(stack.as("auditor")).speaker().post(path, Map.of());
        assertThat(refused.status()).isEqualTo(403);
        var repaired = stack.seenBy(stack.as("idareci")).speaker().post(path, Map.of());
        assertThat(repaired.json().path("done").asBoolean())
                .as(repaired.toString())
                .isTrue();
        agree();
        var repairs = stack.seenBy(stack.as("auditor"))
                .get("/admin/reconciliation")
                .path("ledger")
                .path("repairs");
        assertThat(repairs.path(0).path("difference").asString()).isEqualTo("view.changed " + funds);
        assertThat(repairs.path(0).path("step").asString()).isEqualTo("DONE");
        Await.until(
                "the history of the installation tells it",
                Duration.ofSeconds(30),
                () -> stack.seenBy(stack.as("auditor"))
                        .get("/audit/installation?type=repair.ended")
                        .path("content")
                        .path(0)
                        .path("sentence")
                        .asString("")
                        .contains("(" + funds + ")"));
    }

    @Test
    @Order(3)
    void aDeletedEventOfTheHistoryHealsByFoldingAllViewsAgain() {
        inViews("history", views -> views.deleteOne(Filters.eq("_id", "mdu-qazi:3")));
        var said = stack.say("reconcile");
        assertThat(said.exitCode()).as(said.text()).isEqualTo(1);
        assertThat(said.text()).contains("history.missing").contains("history/mdu-qazi:3");
        assertThat(stack.say("rebuild-views").exitCode()).isZero();
        agree();
    }

    @Test
    @Order(4)
    void aPayloadThatTheDatabasesAdministratorChangedIsNamed() throws SQLException {
        sql("update events set payload = payload || ' ' where (aggregate_id, sequence) ="
                + " (select aggregate_id, sequence from ledger where position = 4)");
        var difference = differ().path("differences").path(0);
        assertThat(difference.path("kind").asString()).isEqualTo("event.changed");
        assertThat(difference.path("position").asLong()).isEqualTo(4);
        assertThat(difference.path("fields").toString()).isEqualTo("[\"payload\"]");
        sql("update events set payload = rtrim(payload) where (aggregate_id, sequence) ="
                + " (select aggregate_id, sequence from ledger where position = 4)");
        agree();
    }

    @Test
    @Order(5)
    void whereNothingRunsItSaysSoToScriptsToo(@TempDir Path folder) {
        assertThat(Stack.in(folder).say("reconcile").exitCode()).isEqualTo(3);
    }

    private static void agree() {
        var said = stack.say("reconcile");
        assertThat(said.exitCode()).as(said.text()).isZero();
        assertThat(said.text()).contains("agree up to position");
    }

    private static JsonNode differ() {
        var outcome = compared();
        assertThat(outcome.path("complete").asBoolean()).isTrue();
        assertThat(outcome.path("clean").asBoolean()).isFalse();
        return outcome;
    }

    private static JsonNode compared() {
        var said = stack.say("reconcile", "--json");
        assertThat(said.text()).contains("{");
        // In front of it stands what it told about its progress, which is not part of the output proper.
        var outcome = JSON.readTree(said.text().substring(said.text().indexOf("{")));
        boolean clean = outcome.path("clean").asBoolean();
        assertThat(said.exitCode()).as(said.text()).isEqualTo(clean ? 0 : 1);
        return outcome;
    }

    /** Past every service; the ids of the documents that are there. */
    private static List<String> inViews(String collection, Consumer<MongoCollection<Document>> hurt) {
        try (var client = MongoClients.create("mongodb://127.0.0.1:" + stack.port(Port.MONGO))) {
            var live = client.getDatabase("planledger_views")
                    .getCollection("generations")
                    .find(Filters.eq("state", "LIVE"))
                    .sort(new Document("_id", -1))
                    .first();
            assertThat(live).isNotNull();
            var views =
                    client.getDatabase("planledger_views_g" + live.get("_id")).getCollection(collection);
            hurt.accept(views);
            return views.find()
                    .map(document -> document.getString("_id").split(":", 2)[1])
                    .into(new java.util.ArrayList<>());
        }
    }

    private static void sql(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + stack.port(Port.POSTGRES) + "/planledger",
                        "postgres",
                        stack.secret(Secrets.POSTGRES));
                var sql = connection.createStatement()) {
            assertThat(sql.executeUpdate(statement)).isEqualTo(1);
        }
    }
}
