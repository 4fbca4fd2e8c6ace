package org.planledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.query.running.Eventually.holds;
import static org.planledger.query.running.RunningQueryService.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.events.Baku;
import org.planledger.events.LedgerEntry;
import org.planledger.events.OrganisationId;
import org.planledger.query.card.Registers;
import org.planledger.query.replay.Turns;
import org.planledger.query.running.RunningCommandService;
import org.planledger.query.running.RunningKafka;
import org.planledger.query.running.RunningMongo;
import org.planledger.query.running.RunningQueryService;

/** The application itself over HTTP, between a real Kafka, a view store over the wire and a stand-in for command-service. */
@SuppressWarnings("NullAway.Init")
class WholeServiceTest {
    private static final OrganisationId QAZI = new OrganisationId("mdu-qazi");
    private static final OrganisationId OTHER = new OrganisationId("other");
    private static final OrganisationId CARDS = new OrganisationId("cards");

    @TempDir
    static Path folder;

    private static SampleLedger ledger;
    private static SampleYear year;
    private static RunningKafka kafka;
    private static RunningMongo mongo;
    private static RunningCommandService commandService;
    private static RunningQueryService queryService;

    @BeforeAll
    static void start() {
        ledger = new SampleLedger();
        year = SampleYear.in(ledger, QAZI);
        SampleCards.in(ledger, CARDS);
        kafka = new RunningKafka(folder);
        mongo = new RunningMongo();
        commandService = new RunningCommandService(ledger);
        kafka.createTopic(commandService.topic());
        kafka.publish(commandService.topic(), ledger.entries());
        queryService = new RunningQueryService(
                commandService, kafka.bootstrapServers(), mongo.uri(), Map.of("springdoc.api-docs.enabled", "true"));
        holds(() -> assertThat(queryService.ready()).isTrue());
    }

    @AfterAll
    static void stop() {
        queryService.close();
        commandService.close();
        mongo.close();
        kafka.close();
    }

    private static HttpResponse<String> get(String path, String role) {
        return queryService.get(path, commandService.token(QAZI, role));
    }

    private static List<LedgerEntry> more(int count, long seed) {
        var before = ledger.entries().size();
        year.more(count, seed);
        return ledger.entries().subList(before, before + count);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/plans",
                "/activities",
                "/visits",
                "/fund",
                "/fund/entries",
                "/persons",
                "/audit",
                "/worklist",
                "/indicators?year=2025",
                "/live",
                "/status",
                "/admin/digest",
                "/admin/parked-events",
                "/admin/reconciliation",
                "/nothing",
                "/actuator/health"
            })
    void nobodyGetsInWithoutAToken(String path) {
        var refused = queryService.get(path, null);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(refused).path("code").asString()).isEqualTo("auth.required");
    }

    @Test
    void theCountsOfRegistersAreThoseOfTheirCardsNowAndThen() {
        var reader = commandService.token(CARDS, "HEAD");
        var all = Registers.all().size();
        holds(() -> assertThat(
                        json(queryService.get("/cards", reader)).path("total").asInt())
                .isEqualTo(all));
        var registers = json(queryService.get("/registers", reader));
        assertThat(registers.size()).isEqualTo(all);
        for (var register : registers) {
            assertThat(register.path("cards").asInt()).as(register.toString()).isEqualTo(1);
            var name = register.path("name").asString();
            for (var state : register.path("states")) {
                var cards = "/cards?register=" + name + "&state="
                        + state.path("state").asString();
                assertThat(state.path("cards"))
                        .as(cards)
                        .isEqualTo(json(queryService.get(cards, reader)).path("total"));
            }
            assertThat(json(queryService.get("/registers/" + name, reader))).isEqualTo(register);
        }
        var last = ledger.entries(CARDS).getLast().position();
        var then = json(queryService.get("/registers?asOf=@" + last, reader));
        assertThat(then.findValues("states")).isEqualTo(registers.findValues("states"));
    }

    @Test
    void whatViewsLackIsToldListedAndTriedAgain() {
        var newer = new OrganisationId("newer");
        var aggregate = UUID.fromString("7d0d0f0e-93f4-4f0c-8f7a-000000000002");
        var entry = ledger.appendStored(newer, "visit", aggregate, "visit.photographed", 1, "{}");
        kafka.publish(commandService.topic(), List.of(entry));
        var auditor = commandService.token(newer, "AUDITOR");
        holds(() -> {
            var answer = queryService.get("/audit", auditor);
            assertThat(answer.headers().firstValue("Planledger-Lacking-Events")).hasValue("1");
            assertThat(answer.headers().firstValue("Planledger-Lacking-Since"))
                    .hasValue(Long.toString(entry.position()));
        });
        assertThat(get("/audit", "AUDITOR").headers().firstValue("Planledger-Lacking-Events"))
                .isEmpty();

        var listed = json(queryService.get("/admin/parked-events?size=2&page=1", auditor));
        assertThat(listed.path("total").asInt()).isEqualTo(Projections.all().size());
        assertThat(listed.path("content")).hasSize(2);
        assertThat(listed.path("content").path(0).path("reason").asString()).isEqualTo("unknown-type");
        assertThat(listed.path("content").path(0).path("aggregate").asString()).isEqualTo("visit/" + aggregate);
        assertThat(json(get("/admin/parked-events", "AUDITOR")).path("total").asInt())
                .isZero();

        var again = "/admin/parked-events/try-again";
        assertThat(queryService.send("POST", again, auditor).statusCode()).isEqualTo(403);
        var asked = queryService.send("POST", again + "?view=items", commandService.token(newer, "ADMIN"));
        assertThat(asked.statusCode()).isEqualTo(202);
        assertThat(json(asked).path("events").asInt()).isEqualTo(1);
        holds(() -> assertThat(json(queryService.get("/admin/parked-events", auditor))
                        .path("content")
                        .path(0)
                        .path("tries")
                        .asInt())
                .isPositive());
    }

    @Test
    void aTokenMustBeOursAndInTime() {
        for (var token : List.of(
                commandService.expiredToken(QAZI, "STAFF"),
                commandService.foreignToken(QAZI, "STAFF"),
                commandService.otherIssuersToken(QAZI, "STAFF"),
                commandService.token(QAZI, "KING"),
                "nonsense")) {
            assertThat(queryService.get("/plans", token).statusCode()).isEqualTo(401);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "STAFF,/plans,200",
        "HEAD,/plans,200",
        "AUDITOR,/plans,200",
        "RECTORATE,/plans,200",
        "ADMIN,/plans,200",
        "SERVICE,/plans,403",
        "SERVICE,/status,200",
        "AUDITOR,/admin/parked-events,200",
        "ADMIN,/admin/parked-events,200",
        "STAFF,/admin/parked-events,403",
        "HEAD,/admin/parked-events,403",
        "RECTORATE,/admin/parked-events,403",
        "SERVICE,/admin/parked-events,403",
        "SERVICE,/admin/digest,200",
        "AUDITOR,/admin/digest,200",
        "ADMIN,/admin/digest,200",
        "STAFF,/admin/digest,403",
        "HEAD,/admin/rebuild-views,403",
        "ADMIN,/admin/rebuild-views,200",
        "SERVICE,/admin/reconciliation,200",
        "AUDITOR,/admin/reconciliation,200",
        "HEAD,/admin/reconciliation,403",
        "AUDITOR,/admin/reconciliation/differences/x/repair,403",
        "SERVICE,/admin/reconciliation/differences/x/repair,403",
        "ADMIN,/admin/other,403",
        "STAFF,/nothing,404"
    })
    void aRoleGetsNoFurtherThanItMay(String role, String path, int status) {
        assertThat(get(path, role).statusCode()).isEqualTo(status);
    }

    @Test
    void sealedTextsAreOpenedForThoseWhoMayRead() {
        assertThat(json(get("/persons", "STAFF")).findValuesAsString("name")).contains("Əli Qəhrəmanov");
        assertThat(json(get("/persons", "AUDITOR")).path("total").longValue()).isEqualTo(3);
        assertThat(get("/persons", "AUDITOR").body()).doesNotContain("Əli").doesNotContain("\"box\"");
        assertThat(get("/audit?size=200", "STAFF").body())
                .contains("Könüllülər")
                .doesNotContain("\"box\"");
        assertThat(get("/audit?size=200", "AUDITOR").body()).doesNotContain("Könüllülər");
    }

    @Test
    void anOrganisationSeesItsOwnOnly() {
        var stranger = commandService.token(OTHER, "HEAD");
        assertThat(json(queryService.get("/plans", stranger))).isEmpty();
        var item = queryService.get("/items/" + year.item(1), stranger);
        assertThat(item.statusCode()).isEqualTo(404);
        assertThat(json(item).path("code").asString()).isEqualTo("resource.unknown");
        assertThat(get("/items/" + year.item(1), "HEAD").statusCode()).isEqualTo(200);
    }

    @Test
    void theCallersOwnActionIsWaitedFor() {
        var mine = more(1, 11).getFirst();
        var token = mine.envelope().aggregateId() + ":" + mine.envelope().sequence();
        Thread.ofVirtual().start(() -> {
            sleep(Duration.ofMillis(300));
            kafka.publish(commandService.topic(), List.of(mine));
        });
        var answer = get("/plans?consistency=" + token, "STAFF");
        assertThat(answer.headers().firstValue("Planledger-Pending")).isEmpty();
        assertThat(answer.headers().firstValueAsLong("Planledger-Position").orElse(0))
                .isGreaterThanOrEqualTo(mine.position());
    }

    @Test
    void whatIsNotVisibleYetIsSaidSo() {
        var begun = System.nanoTime();
        var answer = get("/plans?consistency=" + year.planId + ":999", "STAFF");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Planledger-Pending")).hasValue("true");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(9));
    }

    @Test
    void thePastIsShownWithItsCost() {
        var first = ledger.entries().getFirst();
        var then = get("/plans?asOf=@1", "STAFF");
        assertThat(then.headers().firstValue("Planledger-Position")).hasValue("1");
        assertThat(then.headers().firstValue("Planledger-Folded-Events")).hasValue("1");
        assertThat(then.headers().firstValue("Planledger-Fold-Millis")).isPresent();
        assertThat(json(then).get(0).path("status").asString()).isEqualTo("IMPORTED");
        var atInstant = get("/plans?asOf=" + first.sequencedAt(), "STAFF");
        assertThat(atInstant.headers().firstValue("Planledger-Position")).hasValue("1");
        assertThat(json(get("/plans", "STAFF")).get(0).path("status").asString())
                .isEqualTo("APPROVED");
    }

    @Test
    void whoFindsNoTurnToLookAtThePastIsToldSoAndThePresentIsReadAllTheSame() {
        var turns = queryService.bean(Turns.class);
        var refused = turns.take(() -> turns.take(() -> get("/plans?asOf=@2", "STAFF")));
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(json(refused).path("code").asString()).isEqualTo("replay.busy");
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(turns.take(() -> turns.take(() -> get("/plans", "STAFF"))).statusCode())
                .isEqualTo(200);
        assertThat(get("/plans?asOf=@2", "STAFF").statusCode()).isEqualTo(200);
        // a page's next question about the same instant needs no turn of its own
        assertThat(turns.take(() -> turns.take(() -> get("/fund/entries?asOf=@2", "STAFF")))
                        .statusCode())
                .isEqualTo(200);
        assertThat(queryService.management("/actuator/prometheus").body())
                .containsPattern("planledger_limits_refused_total\\{.*limit=\"replay\".*} 1");
    }

    @Test
    void theEndOfTodayIsNowAndWhatComesAfterIsRefused() {
        var tomorrow = Baku.startOf(Baku.dayOf(Instant.now()).plusDays(1));
        var endOfToday = get("/plans?asOf=" + tomorrow.minusMillis(1), "STAFF");
        assertThat(json(endOfToday)).isEqualTo(json(get("/plans", "STAFF")));
        assertThat(get("/plans?asOf=" + tomorrow.plusSeconds(86_400), "STAFF").statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "/plans?asOf=yesterday,400,asOf", "/plans?asOf=@x,400,asOf", "/plans?asOf=2999-01-01T00:00:00Z,400,asOf",
        "/plans?consistency=a:b,400,consistency", "/items/not-a-uuid,400,itemId", "/indicators?year=x,400,year"
    })
    void whatCannotBeReadIsNamed(String path, int status, String field) {
        var refused = get(path, "STAFF");
        assertThat(refused.statusCode()).isEqualTo(status);
        var problem = json(refused);
        assertThat(problem.path("code").asString()).isEqualTo("request.malformed");
        assertThat(problem.path("errors").get(0).path("field").asString()).isEqualTo(field);
        assertThat(problem.path("correlationId").asString())
                .isEqualTo(refused.headers().firstValue("Correlation-Id").orElseThrow());
    }

    @Test
    void problemsSpeakTheReadersLanguage() {
        var token = commandService.token(QAZI, "STAFF");
        assertThat(json(queryService.get("/nothing", token)).path("title").asString())
                .isEqualTo("Tapılmadı");
        assertThat(json(queryService.get("/nothing", token, "Accept-Language", "en"))
                        .path("title")
                        .asString())
                .isEqualTo("Not found");
        assertThat(queryService.send("POST", "/plans", token).statusCode()).isEqualTo(405);
        assertThat(json(queryService.get("/plans", null, "Accept-Language", "en"))
                        .path("title")
                        .asString())
                .isEqualTo("Sign in first");
    }

    @Test
    void anAddressThatTheFirewallRefusesIsAProblemToo() {
        var refused = get("/plans;x=1", "STAFF");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).path("code").asString()).isEqualTo("request.malformed");
    }

    @Test
    void openPagesAreToldWhatMoved() throws IOException {
        var connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + queryService.port() + "/live")
                .toURL()
                .openConnection();
        connection.setRequestProperty("Authorization", "Bearer " + commandService.token(QAZI, "STAFF"));
        connection.setReadTimeout(20_000);
        try (var lines =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("event:position");
            var moved = more(1, 12).getFirst();
            sleep(Duration.ofMillis(600));
            kafka.publish(commandService.topic(), List.of(moved));
            String line;
            do line = lines.readLine();
            while (line != null && !line.contains("\"position\":" + moved.position()));
            assertThat(line).contains("\"items\":[\"");
        }
    }

    @Test
    void statusAndMetricsTellHowFarTheViewsAre() {
        holds(() -> {
            var status = json(get("/status", "SERVICE"));
            assertThat(status.path("position").longValue())
                    .isPositive()
                    .isEqualTo(status.path("headPosition").longValue());
            assertThat(status.path("lagSeconds").longValue()).isZero();
            assertThat(status.path("historyId").asString())
                    .isEqualTo(ledger.historyId().toString());
        });
        assertThat(queryService.management("/actuator/prometheus").body())
                .contains("planledger_views_lag_seconds_count")
                .contains("planledger_intake_events_total")
                .contains("planledger_views_position")
                .contains("planledger_views_rebuilds_total")
                .contains("planledger_intake_gap_fetches_total");
    }

    @Test
    void aRebuildOverHttpGivesTheSameDigests() {
        var before = json(get("/admin/digest", "SERVICE"));
        var begun = queryService.send("POST", "/admin/rebuild-views", commandService.token(QAZI, "ADMIN"));
        assertThat(begun.statusCode()).isEqualTo(202);
        holds(() -> assertThat(json(get("/admin/rebuild-views", "ADMIN"))
                        .path("generation")
                        .intValue())
                .isGreaterThan(before.path("generation").intValue()));
        holds(() -> {
            var again = json(get("/admin/digest", "SERVICE")).path("collections");
            if (ledger.entries().size()
                    == json(get("/status", "STAFF")).path("position").intValue()) {
                assertThat(again.path("history").path("documents").intValue())
                        .isEqualTo(ledger.entries().size());
            }
        });
        assertThat(before.path("collections").size())
                .isEqualTo(Projections.all().size() + 2);
    }

    @Test
    void theDescriptionOfTheInterfaceIsTrue() throws IOException {
        var answer = queryService.get("/v3/api-docs.yaml", null);
        assertThat(answer.statusCode()).isEqualTo(200);
        var described = answer.body().replaceAll("http://127.0.0.1:\\d+", "http://localhost:8082");
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "openapi.yaml"), described);
        assertThat(Path.of("openapi.yaml"))
                .as("if the change is meant, copy target/openapi.yaml over openapi.yaml")
                .hasContent(described);
    }

    private static void sleep(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
