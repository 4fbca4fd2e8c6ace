package org.planledger.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.system.Refusals.assertProblem;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.planledger.system.Refusals.Case;
import org.planledger.system.http.CommandClient;

/** Promise: who is not known, or may not, is refused before anything of it is looked at, and leaves no trace. */
@OnSharedStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnauthorisedTest {
    private final Refusals refusals;

    UnauthorisedTest(Stack stack) {
        refusals = new Refusals(stack);
    }

    @TestFactory
    Stream<DynamicTest> isAnsweredWithAProblem() {
        return refusals.each(identities());
    }

    private Stream<Case> identities() {
        var nobody = refusals.staff.speaker().with(null);
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
                        () -> refusals.query.speaker().with(promoted()).get("/fund")),
                new Case(
                        "no token at the read side",
                        401,
                        "auth.required",
                        () -> refusals.query.speaker().with(null).get("/fund")),
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
                new Case(
                        "auditor writes",
                        403,
                        "auth.forbidden",
                        () -> refusals.auditor.send("register-donation", donation)),
                new Case(
                        "staff confirms",
                        403,
                        "auth.forbidden",
                        () -> refusals.staff.send("close-plan-item", Map.of("itemId", Deeds.newId()))),
                new Case(
                        "auditor uploads",
                        403,
                        "auth.forbidden",
                        () -> refusals.auditor.upload("a.txt", "text/plain", "a".getBytes(StandardCharsets.UTF_8))),
                new Case(
                        "auditor reads a file",
                        403,
                        "auth.forbidden",
                        () -> refusals.auditor.speaker().get("/evidence/" + Deeds.newId())),
                new Case(
                        "staff reads the ledger",
                        403,
                        "auth.forbidden",
                        () -> refusals.staff.speaker().get("/ledger?organisation=mdu-qazi&after=0&limit=1")),
                new Case(
                        "staff rebuilds the views",
                        403,
                        "auth.forbidden",
                        () -> refusals.query.speaker().post("/admin/rebuild-views", Map.of())));
    }

    @Test
    void fiveWrongPasswordsMakeTheSixthWait() {
        var nobody = refusals.staff.speaker().with(null);
        var wrong = Map.of("username", "nəbi-" + Deeds.newId(), "password", "x");
        for (int i = 0; i < 5; i++) nobody.post("/sign-in", wrong).expect(401);
        var throttled = nobody.post("/sign-in", wrong).expect(429);
        assertProblem(throttled, "sign-in.throttled");
        assertThat(throttled.headers().firstValueAsLong("Retry-After")).isPresent();
    }

    private String unsigned() {
        var parts = refusals.staff.token().split("\\.", -1);
        return encode("{\"alg\":\"none\"}") + "." + parts[1] + ".";
    }

    /** This person's own token, with the head's role written into it. */
    private String promoted() {
        var parts = refusals.staff.token().split("\\.", -1);
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        assertThat(claims).contains("STAFF");
        return parts[0] + "." + encode(claims.replace("STAFF", "HEAD")) + "." + parts[2];
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
