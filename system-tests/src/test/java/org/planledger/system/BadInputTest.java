package org.planledger.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.planledger.system.http.Answer;
import org.planledger.system.http.CommandClient;
import org.planledger.system.http.QueryClient;
import tools.jackson.databind.JsonNode;

/** Promise: whatever is sent, the answer is a problem with a stable code, and only refusals by a rule are remembered. */
@ExtendWith(SharedStack.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {
    private static final String JSON = "application/json";

    private final Stack stack;
    private final CommandClient staff;
    private final CommandClient head;
    private final CommandClient auditor;
    private final QueryClient query;
    private final Map<String, String> items;
    private final String item;
    private final String veteran;
    private long lastMarker;

    BadInputTest(Stack stack) {
        this.stack = stack;
        staff = stack.as("isci");
        head = stack.as("rehber");
        auditor = stack.as("auditor");
        query = stack.seenBy(staff);
        items = query.items();
        item = items.getOrDefault("1.1", "");
        veteran = Deeds.registeredVeteran(staff, "Nizami Quliyev");
    }

    private record Case(String what, int status, String code, Supplier<Answer> sent) {}

    @TestFactory
    Stream<DynamicTest> isAnsweredWithAProblem() {
        settled();
        return cases().map(bad -> DynamicTest.dynamicTest(bad.what + " → " + bad.status + " " + bad.code, () -> {
            var answer = bad.sent.get().expect(bad.status);
            assertProblem(answer, bad.code);
            assertRemembered(lastMarker, bad.status == 409 ? List.of("command.refused") : List.of());
        }));
    }

    private Stream<Case> cases() {
        return Stream.of(shapes(), identities(), rules(), files()).flatMap(cases -> cases);
    }

    private Stream<Case> shapes() {
        var visit = Deeds.visit(item, veteran);
        return Stream.of(
                new Case("unknown field", 400, "request.malformed", () -> visit(Deeds.with(visit, "isAdmin", true))),
                new Case(
                        "unknown field in a nested object",
                        400,
                        "request.malformed",
                        () -> staff.send(
                                "attach-evidence",
                                Deeds.body(
                                        "evidenceId",
                                        Deeds.newId(),
                                        "subject",
                                        Map.of("kind", "ITEM", "id", item, "x", 1)))),
                new Case(
                        "text for a number",
                        400,
                        "request.malformed",
                        () -> visit(Deeds.with(visit, "minutes", "bir"))),
                new Case("number in quotes", 400, "request.malformed", () -> visit(Deeds.with(visit, "minutes", "45"))),
                new Case("fraction for a whole number", 400, "request.malformed", () -> donate(250.5)),
                new Case(
                        "number beyond long",
                        400,
                        "request.malformed",
                        () -> raw(
                                "{\"form\":\"MONEY\",\"amountQepik\":99999999999999999999,\"receivedOn\":\"2025-01-01\"}")),
                new Case(
                        "unknown enum value", 400, "request.malformed", () -> visit(Deeds.with(visit, "kind", "MOON"))),
                new Case("enum by number", 400, "request.malformed", () -> visit(Deeds.with(visit, "kind", 0))),
                new Case("no UUID", 400, "request.malformed", () -> visit(Deeds.with(visit, "person", "1 OR 1=1"))),
                new Case(
                        "no date", 400, "request.malformed", () -> visit(Deeds.with(visit, "visitedOn", "14.03.2025"))),
                new Case(
                        "no such day",
                        400,
                        "request.malformed",
                        () -> visit(Deeds.with(visit, "visitedOn", "2025-02-30"))),
                new Case(
                        "object for a list",
                        400,
                        "request.malformed",
                        () -> visit(Deeds.with(visit, "items", Map.of("$ne", 1)))),
                new Case("missing body", 400, "request.malformed", () -> raw("")),
                new Case("null as body", 400, "request.malformed", () -> raw("null")),
                new Case("list as body", 400, "request.malformed", () -> raw("[]")),
                new Case("cut JSON", 400, "request.malformed", () -> raw("{\"form\":")),
                new Case("two documents", 400, "request.malformed", () -> raw("{} {}")),
                new Case(
                        "same field twice",
                        400,
                        "request.malformed",
                        () -> raw("{\"form\":\"MONEY\",\"form\":\"IN_KIND\"}")),
                new Case(
                        "bytes that are no UTF-8",
                        400,
                        "request.malformed",
                        () -> send(JSON, new byte[] {'{', '"', (byte) 0xc3, '(', '"', ':', '1', '}'})),
                new Case("100,000 nested lists", 400, "request.malformed", () -> raw("[".repeat(100_000))),
                new Case(
                        "nested objects in a field",
                        400,
                        "request.malformed",
                        () -> raw("{\"items\":" + "{\"a\":".repeat(2_000) + "1" + "}".repeat(2_000) + "}")),
                new Case("10 MB", 413, "request.too-large", () -> raw("{\"note\":\"" + "a".repeat(10_000_000) + "\"}")),
                new Case(
                        "XML",
                        415,
                        "request.media-type",
                        () -> send("application/xml", "<a/>".getBytes(StandardCharsets.UTF_8))),
                new Case(
                        "form fields",
                        415,
                        "request.media-type",
                        () -> send("application/x-www-form-urlencoded", "form=MONEY".getBytes(StandardCharsets.UTF_8))),
                new Case("missing required fields", 422, "request.invalid", () -> raw("{}")),
                new Case("negative amount", 422, "request.invalid", () -> donate(-1)),
                new Case("amount over the limit", 422, "request.invalid", () -> donate(10_000_000_001L)),
                new Case(
                        "text over the limit",
                        422,
                        "request.invalid",
                        () -> visit(Deeds.with(visit, "needs", "ə".repeat(2_001)))),
                new Case("blank text", 422, "request.invalid", () -> visit(Deeds.with(visit, "visitors", " \t "))),
                new Case(
                        "twelve items",
                        422,
                        "request.invalid",
                        () -> visit(Deeds.with(
                                visit,
                                "items",
                                Stream.generate(Deeds::newId).limit(12).toList()))),
                new Case(
                        "key over 100 characters",
                        400,
                        "request.malformed",
                        () -> staff.send("register-donation", Deeds.donation(1), "Idempotency-Key", "k".repeat(101))),
                new Case(
                        "expected version that is none",
                        400,
                        "request.malformed",
                        () -> staff.send("register-donation", Deeds.donation(1), "If-Match", "\"yesterday\"")),
                new Case("unknown command", 404, "command.unknown", () -> staff.send("drop-table", Map.of())),
                new Case(
                        "unknown path",
                        404,
                        "resource.unknown",
                        () -> staff.speaker().get("/ledger/secret")),
                new Case(
                        "wrong method",
                        405,
                        "request.method",
                        () -> staff.speaker().get("/commands/record-visit")));
    }

    private Stream<Case> identities() {
        var nobody = staff.speaker().with(null);
        var donation = Deeds.donation(1);
        return Stream.of(
                new Case("no token", 401, "auth.required", () -> nobody.post("/commands/register-donation", donation)),
                new Case("no token, unknown command", 401, "auth.required", () -> nobody.post("/commands/x", donation)),
                new Case(
                        "no token, upload",
                        401,
                        "auth.required",
                        () -> new CommandClient(nobody)
                                .upload("a.txt", "text/plain", "a".getBytes(StandardCharsets.UTF_8))),
                new Case(
                        "garbage for a token",
                        401,
                        "auth.required",
                        () -> nobody.with("x").post("/commands/register-donation", donation)),
                new Case(
                        "token without a signature",
                        401,
                        "auth.required",
                        () -> nobody.with(unsigned()).post("/commands/register-donation", donation)),
                new Case(
                        "token with another role",
                        401,
                        "auth.required",
                        () -> nobody.with(promoted()).post("/commands/approve-plan", Map.of())),
                new Case(
                        "token at the read side with another role",
                        401,
                        "auth.required",
                        () -> query.speaker().with(promoted()).get("/fund")),
                new Case(
                        "no token at the read side",
                        401,
                        "auth.required",
                        () -> query.speaker().with(null).get("/fund")),
                new Case(
                        "wrong password",
                        401,
                        "sign-in.failed",
                        () -> nobody.post("/sign-in", Map.of("username", "isci2", "password", "isci-2025"))),
                new Case(
                        "unknown name",
                        401,
                        "sign-in.failed",
                        () -> nobody.post("/sign-in", Map.of("username", "heçkim", "password", "x"))),
                new Case(
                        "wrong secret of a service",
                        401,
                        "sign-in.failed",
                        () -> nobody.post("/sign-in/service", Map.of("service", "query-service", "secret", "x"))),
                new Case("auditor writes", 403, "auth.forbidden", () -> auditor.send("register-donation", donation)),
                new Case(
                        "staff confirms",
                        403,
                        "auth.forbidden",
                        () -> staff.send("close-plan-item", Map.of("itemId", item))),
                new Case(
                        "auditor uploads",
                        403,
                        "auth.forbidden",
                        () -> auditor.upload("a.txt", "text/plain", "a".getBytes(StandardCharsets.UTF_8))),
                new Case(
                        "auditor reads a file",
                        403,
                        "auth.forbidden",
                        () -> auditor.speaker().get("/evidence/" + Deeds.newId())),
                new Case(
                        "staff reads the ledger",
                        403,
                        "auth.forbidden",
                        () -> staff.speaker().get("/ledger?organisation=mdu-qazi&after=0&limit=1")),
                new Case(
                        "staff rebuilds the views",
                        403,
                        "auth.forbidden",
                        () -> query.speaker().post("/admin/rebuild-views", Map.of())));
    }

    private Stream<Case> rules() {
        var visit = Deeds.visit(item, veteran);
        var unknown = Deeds.newId();
        return Stream.of(
                new Case(
                        "unknown item", 409, "item.unknown", () -> visit(Deeds.with(visit, "items", List.of(unknown)))),
                new Case(
                        "unknown item, closing",
                        409,
                        "item.unknown",
                        () -> Deeds.requestClosing(staff, unknown, Deeds.newId())),
                new Case("unknown person", 409, "person.unknown", () -> visit(Deeds.with(visit, "person", unknown))),
                new Case(
                        "unknown activity",
                        409,
                        "activity.unknown",
                        () -> staff.send("cancel-event", Map.of("activityId", unknown, "reason", "yoxdur"))),
                new Case(
                        "unknown kind of activity",
                        409,
                        "activity.kind-unknown",
                        () -> staff.send(
                                "schedule-event",
                                Deeds.with(
                                        Deeds.event(item, "Zal", "2026-12-01T06:00:00Z", "2026-12-01T07:00:00Z"),
                                        "kind",
                                        "raid"))),
                new Case(
                        "visit in the future",
                        409,
                        "visit.in-future",
                        () -> visit(Deeds.with(visit, "visitedOn", "2099-01-01"))),
                new Case(
                        "overdraft",
                        409,
                        "fund.overdraft",
                        () -> staff.send("pay-support", Deeds.support(10_000_000_000L, veteran))),
                new Case(
                        "closing without evidence",
                        409,
                        "closing.evidence-missing",
                        () -> staff.send(
                                "request-closing",
                                Deeds.body(
                                        "itemId",
                                        item,
                                        "activities",
                                        List.of(),
                                        "visits",
                                        List.of(),
                                        "evidence",
                                        List.of(),
                                        "measure",
                                        "oldu"))),
                new Case(
                        "closing not asked for",
                        409,
                        "closing.not-requested",
                        () -> head.send("close-plan-item", Map.of("itemId", item))),
                new Case(
                        "plan imported twice",
                        409,
                        "plan.already-approved",
                        () -> head.send("approve-plan", Map.of("planId", query.planId(), "approvedOn", "2025-01-06"))),
                new Case(
                        "evidence never uploaded",
                        409,
                        "evidence.unknown",
                        () -> staff.send(
                                "attach-evidence",
                                Deeds.body(
                                        "evidenceId",
                                        unknown,
                                        "subject",
                                        Map.of("kind", "ITEM", "id", item),
                                        "items",
                                        List.of(item)))));
    }

    private Stream<Case> files() {
        return Stream.of(
                file(
                        "a page",
                        "a.pdf",
                        "application/pdf",
                        "<!doctype html><html><script>alert(1)</script></html>",
                        415),
                file(
                        "a drawing with a script",
                        "a.png",
                        "image/png",
                        "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
                        415),
                file("a program", "a.jpg", "image/jpeg", "MZ\u0090\0\3\0\0\0\4\0\0\0", 415),
                file("a shell script", "a.txt", "text/plain", "#!/bin/sh\nrm -rf /\n", 415),
                new Case(
                        "an archive",
                        415,
                        "evidence.type-refused",
                        () -> staff.upload(
                                "a.docx",
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                                archive())),
                file("nothing", "a.txt", "text/plain", "", 422),
                new Case(
                        "9 MB",
                        413,
                        "request.too-large",
                        () -> staff.upload(
                                "a.txt", "text/plain", "a".repeat(9_000_000).getBytes(StandardCharsets.UTF_8))),
                new Case(
                        "no file part",
                        400,
                        "request.malformed",
                        () -> staff.speaker()
                                .post(
                                        "/evidence",
                                        "multipart/form-data; boundary=x",
                                        "--x--\r\n".getBytes(StandardCharsets.UTF_8))),
                new Case(
                        "no form",
                        415,
                        "request.media-type",
                        () -> staff.speaker().post("/evidence", Map.of())));
    }

    private Case file(String what, String name, String type, String content, int status) {
        var code = status == 415 ? "evidence.type-refused" : "evidence.empty";
        return new Case(
                "file: " + what,
                status,
                code,
                () -> staff.upload(name, type, content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void aWrongExpectedVersionSaysWhatTheOtherPersonChanged() {
        var first = staff.accepted(
                "schedule-event", Deeds.event(item, "Akt zalı", "2027-01-11T06:00:00Z", "2027-01-11T07:00:00Z"));
        var activity = first.idOf("activity.scheduled");
        var other = stack.as("isci2");
        other.accepted("cancel-event", Map.of("activityId", activity, "reason", "zal təmirdədir"));
        long before = settled();
        var refused = staff.send("cancel-event", Map.of("activityId", activity, "reason", "yağış"), "If-Match", "\"0\"")
                .expect(409);
        assertProblem(refused, "version.conflict");
        var change = refused.json().path("changes").get(0);
        assertThat(change.path("type").asString()).isEqualTo("activity.cancelled");
        assertThat(change.path("actor").asString()).isNotEmpty();
        assertRemembered(before, List.of());
    }

    @Test
    void aClosedItemTakesNothingMore() {
        var closing = items.getOrDefault("3.1", "");
        var evidence = Deeds.attachedEvidence(staff, closing);
        Deeds.requestClosing(staff, closing, evidence).expect(200);
        head.accepted("close-plan-item", Map.of("itemId", closing));
        long before = settled();
        assertProblem(visit(Deeds.visit(closing, veteran)).expect(409), "item.closed");
        assertRemembered(before, List.of("command.refused"));
        head.accepted("reopen-plan-item", Map.of("itemId", closing, "reason", "sınaq bitdi"));
    }

    @Test
    void aRepeatedKeyWithAnotherBodyIsRefused() {
        var key = "key-" + Deeds.newId();
        var donation = Deeds.donation(100);
        var first = staff.accepted("register-donation", donation, "Idempotency-Key", key);
        var repeated = staff.accepted("register-donation", donation, "Idempotency-Key", key);
        assertThat(repeated.text()).isEqualTo(first.text());
        assertThat(repeated.headers().firstValue("Idempotent-Replay")).hasValue("true");
        long before = settled();
        var other = staff.send("register-donation", Deeds.with(donation, "amountQepik", 101), "Idempotency-Key", key);
        assertProblem(other.expect(422), "idempotency.mismatch");
        assertRemembered(before, List.of());
    }

    @Test
    void fiveWrongPasswordsMakeTheSixthWait() {
        var nobody = staff.speaker().with(null);
        var wrong = Map.of("username", "nəbi-" + Deeds.newId(), "password", "x");
        for (int i = 0; i < 5; i++) nobody.post("/sign-in", wrong).expect(401);
        var throttled = nobody.post("/sign-in", wrong).expect(429);
        assertProblem(throttled, "sign-in.throttled");
        assertThat(throttled.headers().firstValueAsLong("Retry-After")).isPresent();
    }

    @Test
    void aDryRunLeavesNoTrace() {
        long before = settled();
        var answer =
                staff.send("register-donation?dryRun=true", Deeds.donation(100)).expect(200);
        assertThat(answer.json().path("dryRun").asBoolean()).isTrue();
        assertRemembered(before, List.of());
    }

    @Test
    void theReaderChoosesTheLanguage() {
        var azerbaijani = staff.speaker()
                .post("/commands/record-visit", Map.of())
                .expect(422)
                .json();
        var english = staff.speaker()
                .in("en")
                .post("/commands/record-visit", Map.of())
                .expect(422)
                .json();
        assertThat(azerbaijani.path("detail").asString())
                .isNotEqualTo(english.path("detail").asString());
        assertThat(azerbaijani.path("errors").get(0).path("message").asString())
                .isNotEqualTo(english.path("errors").get(0).path("message").asString());
    }

    private Answer visit(Map<String, ?> body) {
        return staff.send("record-visit", body);
    }

    private Answer donate(Number amountQepik) {
        return staff.send("register-donation", Deeds.with(Deeds.donation(1), "amountQepik", amountQepik));
    }

    private Answer raw(String body) {
        return send(JSON, body.getBytes(StandardCharsets.UTF_8));
    }

    private Answer send(String mediaType, byte[] body) {
        return staff.speaker().post("/commands/register-donation", mediaType, body);
    }

    private static void assertProblem(Answer answer, String code) {
        assertThat(answer.mediaType()).as(answer.text()).startsWith("application/problem+json");
        assertThat(answer.code()).as(answer.text()).isEqualTo(code);
        var problem = answer.json();
        assertThat(problem.path("type").asString()).isEqualTo("urn:planledger:problem:" + code);
        assertThat(problem.path("status").asInt()).isEqualTo(answer.status());
        assertThat(problem.path("detail").asString()).isNotBlank().isNotEqualTo(code);
        assertThat(problem.path("correlationId").asString()).isNotBlank();
        assertThat(answer.text())
                .doesNotContain("java.")
                .doesNotContain("org.planledger")
                .doesNotContain("SQL");
    }

    /** A harmless command's position: everything before it has its own by now. */
    private long settled() {
        var marker = staff.accepted("register-person", Deeds.veteran(Deeds.newId(), "Nişan"));
        query.after(marker, "/fund");
        lastMarker = query.get("/audit?size=1")
                .path("content")
                .get(0)
                .path("organisationSequence")
                .asLong();
        return lastMarker;
    }

    /** Between two such commands stand exactly these. */
    private void assertRemembered(long before, List<String> types) {
        long after = settled();
        var between = new ArrayList<String>();
        for (JsonNode entry : query.get("/audit?size=50").path("content")) {
            long number = entry.path("organisationSequence").asLong();
            if (number > before && number < after)
                between.add(entry.path("type").asString());
        }
        assertThat(between).isEqualTo(types);
    }

    private String unsigned() {
        var parts = staff.token().split("\\.", -1);
        return encode("{\"alg\":\"none\"}") + "." + parts[1] + ".";
    }

    /** This person's own token, with the head's role written into it. */
    private String promoted() {
        var parts = staff.token().split("\\.", -1);
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        assertThat(claims).contains("STAFF");
        return parts[0] + "." + encode(claims.replace("STAFF", "HEAD")) + "." + parts[2];
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] archive() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("evil.exe"));
            zip.write('M');
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
