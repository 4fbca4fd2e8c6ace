package org.planledger.command;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
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
import org.planledger.command.testing.Published;
import org.planledger.events.CardEvent;
import org.planledger.events.EventTypes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The main job over HTTP, on the real plan: import, approve, schedule, hold, visit, donate, prove, close by two persons, plan on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJobTest {
    private static final Path SEED = Path.of("../local-stack/src/main/resources/seed");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Database database = new Database();
    private final Broker broker = new Broker();
    private final Map<String, String> items = new HashMap<>();
    private App app;
    private String staff;
    private String head;
    private String plan = "";
    private String veteran = "";
    private String activity = "";
    private String visit = "";
    private String file = "";

    @BeforeAll
    void start() {
        broker.start();
        app = App.start(database, new Class<?>[0], "planledger.kafka.bootstrap-servers=" + broker.address());
        staff = app.signIn("isci");
        head = app.signIn("rehber");
    }

    @AfterAll
    void stop() {
        app.close();
        broker.close();
    }

    @Test
    @Order(1)
    void thePlanIsImportedOnce() {
        var body = JSON.readTree(SEED.resolve("plan-2025.json"));
        assertThat(types(done("import-plan?dryRun=true", head, body.toString())))
                .hasSize(13);
        var answer = done("import-plan", head, body.toString());
        var events = answer.path("events");
        plan = events.get(0).path("aggregateId").asString();
        for (int i = 0; i < 11; i++) {
            items.put(
                    body.path("items").get(i).path("key").asString(),
                    events.get(i + 1).path("aggregateId").asString());
        }
        assertThat(types(answer)).startsWith("plan.imported", "item.imported").endsWith("fund.opened");
        assertThat(events.size()).isEqualTo(13);
        assertThat(aggregateTypes()).containsExactlyInAnyOrder("account", "fund", "item", "plan");
        refused("import-plan", head, body.toString(), "plan.already-imported");
    }

    @Test
    @Order(2)
    void itsSlipsOfThePenAreRepaired() {
        for (var repair : JSON.readTree(SEED.resolve("repairs-2025.json"))) {
            var body = (ObjectNode) repair;
            body.put("itemId", key(body.remove("key").asString()));
            assertThat(types(done("repair-source-text", staff, body.toString())))
                    .containsExactly("item.text-repaired");
            refused("repair-source-text", staff, body.toString(), "text.mismatch");
        }
    }

    @Test
    @Order(3)
    void nothingIsDoneBeforeTheHeadApproves() {
        refused("schedule-event", staff, chess(""), "plan.not-approved");
        var approval = "{\"planId\":\"%s\",\"approvedOn\":\"2025-01-06\"}".formatted(plan);
        assertThat(send("approve-plan", staff, approval).status()).isEqualTo(403);
        done("approve-plan", head, approval);
        refused("approve-plan", head, approval, "plan.already-approved");
    }

    @Test
    @Order(4)
    void staffAreAssignedFromTheAccounts() {
        var accounts = app.get("/accounts", head).json();
        var isci = StreamSupport.stream(accounts.spliterator(), false)
                .filter(account -> account.path("displayName").asString().equals("Aynur İşçi"))
                .findFirst()
                .orElseThrow();
        var body = "{\"itemId\":\"%s\",\"executor\":\"%s\"}"
                .formatted(key("5.5"), isci.path("userId").asString());
        assertThat(types(done("assign-executor", head, body))).containsExactly("item.executor-assigned");
        refused("assign-executor", head, body, "executor.already-assigned");
        refused(
                "assign-executor",
                head,
                "{\"itemId\":\"%s\",\"executor\":\"%s\"}".formatted(key("5.5"), UUID.randomUUID()),
                "account.unknown");
    }

    @Test
    @Order(5)
    void anActivityIsScheduledMovedAndHeld() {
        veteran = id(done(
                "register-person", staff, "{\"kind\":\"VETERAN\",\"name\":\"Kanareyka Sarı\",\"contact\":\"050\"}"));
        var participants = ",\"participants\":[\"%s\"]".formatted(veteran);
        var answer = done("schedule-event", staff, chess(participants));
        assertThat(types(answer)).containsExactly("activity.scheduled", "booking.day-booked", "booking.day-booked");
        activity = id(answer);
        refused("schedule-event", staff, chess(participants), "booking.clash");
        assertThat(types(done("schedule-event", staff, chess(",\"clashReason\":\"iki masa var\""))))
                .containsExactly("activity.scheduled", "booking.day-booked");
        var move = """
                {"activityId":"%s","startsAt":"2025-05-16T06:00:00Z","endsAt":"2025-05-16T08:00:00Z",
                 "place":"İdman zalı","reason":"zal təmirdədir"}""".formatted(activity);
        assertThat(types(done("reschedule-event", staff, move)))
                .containsExactly(
                        "activity.rescheduled",
                        "booking.day-released",
                        "booking.day-released",
                        "booking.day-booked",
                        "booking.day-booked");
        refused("reschedule-event", staff, move, "activity.unchanged");
        var held = """
                {"activityId":"%s","heldAt":"2025-05-16T06:00:00Z","outcome":"8 qazi oynadı",
                 "attendance":{"veterans":8,"students":12,"teachers":2,"guests":0}}""".formatted(activity);
        done("hold-event", staff, held);
        refused("hold-event", staff, held, "activity.not-scheduled");
    }

    @Test
    @Order(6)
    void aVisitIsRecordedAndAMistakenOneVoided() {
        var body = """
                {"items":["%s"],"kind":"HOME","person":"%s","visitedOn":"2025-05-12","minutes":45,"students":2,
                 "visitors":"Aynur və iki tələbə","needs":"dərman","agreed":true}""".formatted(key("5.5"), veteran);
        visit = id(done("record-visit", staff, body));
        var mistaken = id(done("record-visit", staff, body));
        var voiding = "{\"visitId\":\"%s\",\"reason\":\"iki dəfə yazılıb\"}".formatted(mistaken);
        done("void-visit", staff, voiding);
        refused("void-visit", staff, voiding, "visit.already-voided");
        refused(
                "request-closing",
                staff,
                "{\"itemId\":\"%s\",\"visits\":[\"%s\"],\"measure\":\"oldu\"}".formatted(key("5.5"), mistaken),
                "closing.visit-not-counting");
    }

    @Test
    @Order(7)
    void theFundCountsEveryQepik() {
        var donation = done("register-donation", staff, """
                {"form":"MONEY","amountQepik":25050,"donor":"%s","receivedOn":"2025-05-10","items":["%s"]}""".formatted(veteran, key("5.1")));
        assertThat(donation.path("receiptNumber").asLong()).isEqualTo(1);
        var gift = done("register-donation", staff, """
                {"form":"IN_KIND","amountQepik":8000,"receivedOn":"2025-05-10","what":"şahmat taxtası"}""");
        assertThat(gift.path("receiptNumber").asLong()).isEqualTo(2);
        done("record-income", staff, """
                {"amountQepik":12000,"receivedOn":"2025-05-11","items":["%s"],"source":"satış sərgisi"}""".formatted(key("5.1")));
        var pay = "{\"amountQepik\":%d,\"veteran\":\"%s\",\"paidOn\":\"2025-05-12\",\"purpose\":\"dərman\"}";
        refused("pay-support", staff, pay.formatted(37051, veteran), "fund.overdraft");
        refused("pay-support", staff, pay.formatted(10001, veteran), "support.approval-needed");
        var asked = id(done("request-support", staff, """
                {"veteran":"%s","amountQepik":36000,"purpose":"dərman","neededOn":"2025-05-12","items":["%s"]}""".formatted(veteran, key("5.3"))));
        var aid = "{\"aidId\":\"%s\",\"paidOn\":\"2025-05-12\"}".formatted(asked);
        refused("pay-requested-support", staff, aid, "aid.not-approved");
        assertThat(send("approve-support", staff, aid).status()).isEqualTo(403);
        done("approve-support", head, "{\"aidId\":\"%s\"}".formatted(asked));
        var paid = done("pay-requested-support", staff, aid);
        assertThat(types(paid)).containsExactly("aid.paid", "fund.support-paid");
        assertThat(paid.path("receiptNumber").asLong()).isEqualTo(4);
        done("pay-cost", staff, """
                {"activity":"%s","amountQepik":500,"paidOn":"2025-05-16","purpose":"fiqurlar"}""".formatted(activity));
        var student = id(done("register-person", staff, "{\"kind\":\"STUDENT\",\"name\":\"Kanareyka Tələbə\"}"));
        done("correct-person", staff, "{\"personId\":\"%s\",\"name\":\"Kanareyka Yaşıl\"}".formatted(student));
        var nominated = id(done("nominate-student", staff, """
                {"student":"%s","reason":"könüllü iş","hours":40,"items":["%s"]}""".formatted(student, key("5.1"))));
        assertThat(types(done("award-student", head, """
                        {"awardId":"%s","amountQepik":500,"paidOn":"2025-05-17"}""".formatted(nominated))))
                .containsExactly("award.given", "fund.award-paid");
        done("pay-support", staff, pay.formatted(50, veteran));
        var mistaken = UUID.randomUUID();
        done("record-income", staff, """
                {"entryId":"%s","amountQepik":500,"receivedOn":"2025-05-13","items":[],"source":"sərgi"}""".formatted(mistaken));
        var voiding = "{\"entryId\":\"%s\",\"reason\":\"iki dəfə yazılıb\"}".formatted(mistaken);
        assertThat(types(done("void-entry", staff, voiding))).containsExactly("fund.entry-voided");
    }

    @Test
    @Order(8)
    void aFileIsUploadedAndAttached() {
        var boundary = "planledger";
        var part = """
                --planledger\r
                Content-Disposition: form-data; name="file"; filename="protokol.txt"\r
                Content-Type: text/plain\r
                \r
                Yarışın protokolu: 8 qazi oynadı.\r
                --planledger--\r
                """;
        var uploaded = app.send(app.request("/evidence", staff, Map.of())
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofString(part, StandardCharsets.UTF_8))
                .build());
        assertThat(uploaded.status()).as(uploaded.text()).isEqualTo(201);
        file = uploaded.json().path("evidenceId").asString();
        var attach = """
                {"evidenceId":"%s","subject":{"kind":"ACTIVITY","id":"%s"},"items":["%s"],"caption":"protokol"}""".formatted(file, activity, key("5.5"));
        done("attach-evidence", staff, attach);
        refused("attach-evidence", staff, attach, "evidence.already-attached");
    }

    @Test
    @Order(9)
    void twoPersonsCloseAnItem() {
        var five = key("5.5");
        var request = """
                {"itemId":"%s","activities":["%s"],"visits":["%s"],"evidence":["%s"],"measure":"8 qazi, 12 tələbə"}""".formatted(five, activity, visit, file);
        refused("close-plan-item", head, item(five), "closing.not-requested");
        done("request-closing", staff, request);
        refused("request-closing", staff, request, "closing.already-requested");
        done("decline-closing", head, item(five, "şəkil də olsun"));
        done("request-closing", head, request);
        refused("close-plan-item", head, item(five), "closing.same-person");
        done("decline-closing", head, item(five, "işçi istəməlidir"));
        done("request-closing", staff, request);
        assertThat(send("close-plan-item", staff, item(five)).status()).isEqualTo(403);
        assertThat(types(done("close-plan-item", head, item(five)))).containsExactly("item.closed");
        refused("close-plan-item", head, item(five), "item.closed");
        refused("schedule-event", staff, chess(""), "item.closed");
        done("reopen-plan-item", head, item(five, "yarış təkrarlanır"));
        refused("reopen-plan-item", head, item(five, "yarış təkrarlanır"), "item.not-closed");
    }

    @Test
    @Order(10)
    void aCancelledActivityFreesItsHour() {
        var body = """
                {"items":["%s"],"kind":"meeting","title":"Görüş","startsAt":"2025-06-01T06:00:00Z",
                 "endsAt":"2025-06-01T08:00:00Z","place":"Klub"}""".formatted(key("1.2"));
        var meeting = id(done("schedule-event", staff, body));
        refused("schedule-event", staff, body, "booking.clash");
        done("cancel-event", staff, "{\"activityId\":\"%s\",\"reason\":\"yağış\"}".formatted(meeting));
        done("schedule-event", staff, body);
    }

    @Test
    @Order(11)
    void aLostRequestIsRepeatedWithoutASecondActivity() {
        var body = """
                {"items":["%s"],"kind":"meeting","title":"Görüş","startsAt":"2025-06-02T06:00:00Z",
                 "endsAt":"2025-06-02T08:00:00Z","place":"Klub"}""".formatted(key("1.2"));
        assertThat(types(done("schedule-event?dryRun=true", staff, body))).hasSize(2);
        var once = Map.of("Idempotency-Key", "meeting-2");
        var first = app.post("/commands/schedule-event", staff, once, body);
        var again = app.post("/commands/schedule-event", staff, once, body);
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
    }

    @Test
    @Order(12)
    void whoeverLooksAtAnOldPageIsToldWhatChanged() {
        var seen = Map.of("If-Match", "\"0\"");
        var answer = app.post("/commands/decline-closing", head, seen, item(key("5.5"), "köhnə səhifə"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("version.conflict");
        var change = answer.json().path("changes").get(0);
        assertThat(change.path("type").asString()).isEqualTo("item.text-repaired");
        assertThat(change.path("data").path("after").asString()).isNotEmpty();
        assertThat(change.path("data").path("reason").isString())
                .as("a head reads why it was changed: " + answer.text())
                .isTrue();
    }

    @Test
    @Order(13)
    void noNameStandsReadableInTheStore() {
        assertThat(database.jdbc()
                        .sql("select count(*) from events where payload like '%Kanareyka%' or payload like '%dərman%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @Order(14)
    void thePlanIsChangedTheNextOneDraftedAndTheYearClosed() {
        var first = key("1.1");
        var code = "{\"itemId\":\"%s\",\"code\":\"4.2.14\",\"reason\":\"eyni iş\"}".formatted(first);
        assertThat(types(done("link-strategy-code", head, code))).containsExactly("item.code-linked");
        assertThat(types(done("unlink-strategy-code", head, code))).containsExactly("item.code-unlinked");
        assertThat(types(done("set-due-rule", head, """
                        {"itemId":"%s","due":{"rule":"in-month","month":11},"reason":"payıza keçdi"}""".formatted(first)))).containsExactly("item.due-set");
        assertThat(types(done("amend-plan-item", head, """
                        {"itemId":"%s","direction":"Yeni istiqamət","work":"Yeni iş","ways":["Görüş"],"executors":["Mərkəz"],
                         "expectedResult":"Nəticə","reason":"iş dəyişdi"}""".formatted(first)))).containsExactly("item.amended");
        assertThat(types(done("agree-rhythm", head, """
                        {"itemId":"%s","everyDays":14,"since":"2025-02-01","reason":"ayda iki dəfə"}""".formatted(key("5.2"))))).containsExactly("item.rhythm-agreed");
        var carry = item(first, "gələn il davam edir");
        refused("carry-over-item", head, carry, "plan.next-year-missing");
        var next = id(done("draft-plan", head, """
                {"year":2026,"institution":"Universitet","title":"Plan 2026","signatory":"Rektor"}"""));
        assertThat(types(done("draft-plan-item", head, """
                        {"planId":"%s","key":"6.1","section":6,"direction":"İstiqamət","work":"İş","ways":["Yol"],
                         "executors":["Mərkəz"],"due":{"rule":"within-year"},"strategyCodes":["4.2.14"],
                         "expectedResult":"Nəticə"}""".formatted(next))))
                .containsExactlyInAnyOrder("plan.item-added", "item.drafted");
        assertThat(types(done("carry-over-item", head, carry)))
                .containsExactlyInAnyOrder("item.carried-over", "plan.item-added", "item.drafted");
        assertThat(types(done("leave-item-open", head, item(key("1.2"), "zal təmirdədir"))))
                .containsExactly("item.left-open");
        var closing = "{\"planId\":\"%s\"%s}";
        refused("close-plan-year", head, closing.formatted(plan, ""), "plan.items-open");
        assertThat(types(done("close-plan-year", head, closing.formatted(plan, ",\"leftReason\":\"il bitdi\""))))
                .containsExactly("plan.year-closed");
    }

    @Test
    @Order(15)
    void everythingThatHappenedIsInTheTopicAsItIsDescribed() {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(database.jdbc()
                                .sql("select count(*) from outbox")
                                .query(Long.class)
                                .single())
                        .isZero());
        var topic = database.jdbc()
                .sql("select topic from histories")
                .query(String.class)
                .single();
        var published = new Published();
        var records = broker.read(topic);
        var messages = records.stream().map(published::check).collect(Collectors.toSet());
        assertThat(records)
                .hasSizeGreaterThanOrEqualTo(database.jdbc()
                        .sql("select count(*) from ledger")
                        .query(Integer.class)
                        .single());
        var notHere = Set.of(
                "account.disabled.v1",
                "account.enabled.v1",
                "account.password-changed.v1",
                "account.password-reset.v1",
                "account.role-changed.v1",
                "repair.asked.v1",
                "repair.ended.v1");
        assertThat(messages)
                .containsAll(EventTypes.all().stream()
                        .filter(type -> !CardEvent.class.isAssignableFrom(type))
                        .map(EventTypes::of)
                        .map(type -> type.name() + ".v" + type.revision())
                        .filter(name -> !notHere.contains(name))
                        .toList());
    }

    private String chess(String more) {
        return """
                {"items":["%s"],"kind":"competition","title":"Şahmat","startsAt":"2025-05-14T06:00:00Z",
                 "endsAt":"2025-05-14T08:00:00Z","place":"İdman zalı"%s}""".formatted(key("5.5"), more);
    }

    private String key(String key) {
        return requireNonNull(items.get(key));
    }

    private static String item(String itemId) {
        return "{\"itemId\":\"%s\"}".formatted(itemId);
    }

    private static String item(String itemId, String reason) {
        return "{\"itemId\":\"%s\",\"reason\":\"%s\"}".formatted(itemId, reason);
    }

    private App.Answer send(String command, String token, String body) {
        return app.post("/commands/" + command, token, Map.of(), body);
    }

    private JsonNode done(String command, String token, String body) {
        var answer = send(command, token, body);
        assertThat(answer.status()).as(command + ": " + answer.text()).isEqualTo(200);
        return answer.json();
    }

    private void refused(String command, String token, String body, String code) {
        var answer = send(command, token, body);
        assertThat(answer.status()).as(command + ": " + answer.text()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().path("detail").asString())
                .as("says it in words")
                .isNotEqualTo(code)
                .endsWith(".");
    }

    private static String id(JsonNode answer) {
        return answer.path("events").get(0).path("aggregateId").asString();
    }

    private static List<String> types(JsonNode answer) {
        return StreamSupport.stream(answer.path("events").spliterator(), false)
                .map(event -> event.path("type").asString())
                .toList();
    }

    private List<String> aggregateTypes() {
        return database.jdbc()
                .sql("select distinct aggregate_type from events")
                .query(String.class)
                .list();
    }
}
