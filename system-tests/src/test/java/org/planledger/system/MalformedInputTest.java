package org.planledger.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.planledger.system.Refusals.Case;

/** Promise: whatever is not the form of a command is refused as such, and leaves no trace. */
@OnSharedStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MalformedInputTest {
    private final Refusals refusals;
    private final String item;
    private final String veteran;

    MalformedInputTest(Stack stack) {
        refusals = new Refusals(stack);
        item = OwnItems.of(MalformedInputTest.class, OwnItems.OF_SERVICES, refusals.query)
                .id("1.1");
        veteran = Deeds.registeredVeteran(refusals.staff, "Nizami Quliyev");
    }

    @TestFactory
    Stream<DynamicTest> isAnsweredWithAProblem() {
        return refusals.each(shapes());
    }

    private Stream<Case> shapes() {
        var visit = Deeds.visit(item, veteran);
        return Stream.of(
                new Case(
                        "unknown field",
                        400,
                        "request.malformed",
                        () -> refusals.visit(Deeds.with(visit, "isAdmin", true))),
                new Case(
                        "unknown field in a nested object",
                        400,
                        "request.malformed",
                        () -> refusals.staff.send(
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
                        () -> refusals.visit(Deeds.with(visit, "minutes", "bir"))),
                new Case(
                        "number in quotes",
                        400,
                        "request.malformed",
                        () -> refusals.visit(Deeds.with(visit, "minutes", "45"))),
                new Case("fraction for a whole number", 400, "request.malformed", () -> refusals.donate(250.5)),
                new Case(
                        "number beyond long",
                        400,
                        "request.malformed",
                        () -> refusals.raw(
                                "{\"form\":\"MONEY\",\"amountQepik\":99999999999999999999,\"receivedOn\":\"2025-01-01\"}")),
                new Case(
                        "unknown enum value",
                        400,
                        "request.malformed",
                        () -> refusals.visit(Deeds.with(visit, "kind", "MOON"))),
                new Case(
                        "enum by number", 400, "request.malformed", () -> refusals.visit(Deeds.with(visit, "kind", 0))),
                new Case(
                        "no UUID",
                        400,
                        "request.malformed",
                        () -> refusals.visit(Deeds.with(visit, "person", "1 OR 1=1"))),
                new Case(
                        "no date",
                        400,
                        "request.malformed",
                        () -> refusals.visit(Deeds.with(visit, "visitedOn", "14.03.2025"))),
                new Case(
                        "no such day",
                        400,
                        "request.malformed",
                        () -> refusals.visit(Deeds.with(visit, "visitedOn", "2025-02-30"))),
                new Case(
                        "object for a list",
                        400,
                        "request.malformed",
                        () -> refusals.visit(Deeds.with(visit, "items", Map.of("$ne", 1)))),
                new Case("missing body", 400, "request.malformed", () -> refusals.raw("")),
                new Case("null as body", 400, "request.malformed", () -> refusals.raw("null")),
                new Case("list as body", 400, "request.malformed", () -> refusals.raw("[]")),
                new Case("cut JSON", 400, "request.malformed", () -> refusals.raw("{\"form\":")),
                new Case("two documents", 400, "request.malformed", () -> refusals.raw("{} {}")),
                new Case(
                        "same field twice",
                        400,
                        "request.malformed",
                        () -> refusals.raw("{\"form\":\"MONEY\",\"form\":\"IN_KIND\"}")),
                new Case(
                        "bytes that are no UTF-8",
                        400,
                        "request.malformed",
                        () -> refusals.send(
                                "application/json", new byte[] {'{', '"', (byte) 0xc3, '(', '"', ':', '1', '}'})),
                new Case("100,000 nested lists", 400, "request.malformed", () -> refusals.raw("[".repeat(100_000))),
                new Case(
                        "nested objects in a field",
                        400,
                        "request.malformed",
                        () -> refusals.raw("{\"items\":" + "{\"a\":".repeat(2_000) + "1" + "}".repeat(2_000) + "}")),
                new Case(
                        "10 MB",
                        413,
                        "request.too-large",
                        () -> refusals.raw("{\"note\":\"" + "a".repeat(10_000_000) + "\"}")),
                new Case(
                        "XML",
                        415,
                        "request.media-type",
                        () -> refusals.send("application/xml", "<a/>".getBytes(StandardCharsets.UTF_8))),
                new Case(
                        "form fields",
                        415,
                        "request.media-type",
                        () -> refusals.send(
                                "application/x-www-form-urlencoded", "form=MONEY".getBytes(StandardCharsets.UTF_8))),
                new Case("missing required fields", 422, "request.invalid", () -> refusals.raw("{}")),
                new Case("negative amount", 422, "request.invalid", () -> refusals.donate(-1)),
                new Case("amount over the limit", 422, "request.invalid", () -> refusals.donate(10_000_000_001L)),
                new Case(
                        "text over the limit",
                        422,
                        "request.invalid",
                        () -> refusals.visit(Deeds.with(visit, "needs", "ə".repeat(2_001)))),
                new Case(
                        "blank text",
                        422,
                        "request.invalid",
                        () -> refusals.visit(Deeds.with(visit, "visitors", " \t "))),
                new Case(
                        "twelve items",
                        422,
                        "request.invalid",
                        () -> refusals.visit(Deeds.with(
                                visit,
                                "items",
                                Stream.generate(Deeds::newId).limit(12).toList()))),
                new Case(
                        "key over 100 characters",
                        400,
                        "request.malformed",
                        () -> refusals.staff.send(
                                "register-donation", Deeds.donation(1), "Idempotency-Key", "k".repeat(101))),
                new Case(
                        "expected version that is none",
                        400,
                        "request.malformed",
                        () -> refusals.staff.send("register-donation", Deeds.donation(1), "If-Match", "\"yesterday\"")),
                new Case("unknown command", 404, "command.unknown", () -> refusals.staff.send("drop-table", Map.of())),
                new Case(
                        "unknown path",
                        404,
                        "resource.unknown",
                        () -> refusals.staff.speaker().get("/ledger/secret")),
                new Case(
                        "wrong method",
                        405,
                        "request.method",
                        () -> refusals.staff.speaker().get("/commands/record-visit")));
    }

    @Test
    void theReaderChoosesTheLanguage() {
        var azerbaijani = refusals.staff
                .speaker()
                .post("/commands/record-visit", Map.of())
                .expect(422)
                .json();
        var english = refusals.staff
                .speaker()
                .in("en")
                .post("/commands/record-visit", Map.of())
                .expect(422)
                .json();
        assertThat(azerbaijani.path("detail").asString())
                .isNotEqualTo(english.path("detail").asString());
        assertThat(azerbaijani.path("errors").get(0).path("message").asString())
                .isNotEqualTo(english.path("errors").get(0).path("message").asString());
    }
}
