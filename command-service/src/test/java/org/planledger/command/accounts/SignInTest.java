package org.planledger.command.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.command.testing.App;
import org.planledger.command.testing.Database;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInTest {
    private static final Executor THREADS = Thread::startVirtualThread;

    private App app;

    @BeforeAll
    void start() {
        app = App.start(new Database(), new Class<?>[0]);
    }

    @AfterAll
    void stop() {
        app.close();
    }

    @Test
    void theRightPasswordGetsATokenThatTheApplicationAccepts() {
        var answer = app.post("/sign-in", "", Map.of(), """
                {"username":"Isci","password":"isci-2025"}""");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("displayName").asString()).isEqualTo("Aynur İşçi");
        assertThat(answer.json().get("role").asString()).isEqualTo("STAFF");
        var accounts = app.get("/accounts", answer.json().get("token").asString());
        assertThat(accounts.status()).isEqualTo(200);
        assertThat(accounts.json().size()).isEqualTo(6);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreToldApartByNothing() {
        var wrong = app.post("/sign-in", "", Map.of(), """
                {"username":"rehber","password":"x"}""");
        var unknown = app.post("/sign-in", "", Map.of(), """
                {"username":"nobody","password":"x"}""");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.code()).isEqualTo("sign-in.failed").isEqualTo(unknown.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "isci\\u0000", "is\\u0007ci", "\\ud800", "isci\\u009f", "\\r\\n"})
    void whatNoKeyboardTypesIsAWrongNameOrPasswordAndNothingElse(String odd) {
        var name = app.post("/sign-in", "", Map.of(), """
                {"username":"x%s","password":"isci-2025"}""".formatted(odd));
        assertThat(name.code()).as(name.text()).isEqualTo("sign-in.failed");
        var password = app.post("/sign-in", "", Map.of(), """
                {"username":"isci","password":"isci-2025%s"}""".formatted(odd));
        assertThat(password.code()).as(password.text()).isEqualTo("sign-in.failed");
        assertThat(app.signIn("isci")).isNotEmpty();
    }

    @Test
    void guessesSentAtOnceAreThrottledLikeThoseSentInTurn() {
        var statuses = IntStream.range(0, 24)
                .mapToObj(_ -> CompletableFuture.supplyAsync(
                        () -> app.post("/sign-in", "", Map.of(), """
                                {"username":"atonce","password":"guess"}""").status(), THREADS))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(statuses).filteredOn(status -> status == 401).hasSize(5);
        assertThat(statuses).filteredOn(status -> status == 429).hasSize(19);
    }

    @Test
    void afterFiveFailuresEvenTheRightPasswordWaits() {
        for (int i = 0; i < 5; i++) {
            app.post("/sign-in", "", Map.of(), """
                    {"username":"rektorluq","password":"guess"}""");
        }
        var answer = app.post("/sign-in", "", Map.of(), """
                {"username":"rektorluq","password":"rektorluq-2025"}""");
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.code()).isEqualTo("sign-in.throttled");
        assertThat(answer.response().headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void withoutATokenOrWithAForgedOneNobodyPasses() {
        assertThat(app.get("/accounts", "").code()).isEqualTo("auth.required");
        assertThat(app.get("/accounts", app.signIn("auditor") + "x").status()).isEqualTo(401);
        assertThat(app.get("/nowhere", "").status()).isEqualTo(401);
        assertThat(app.get("/nowhere", app.signIn("auditor")).code()).isEqualTo("resource.unknown");
    }

    @Test
    void aServiceNamesTheOrganisationItAsksFor() {
        var token = app.serviceToken();
        assertThat(app.get("/accounts?organisation=mdu-qazi", token).json().size())
                .isEqualTo(6);
        assertThat(app.get("/accounts", token).code()).isEqualTo("request.malformed");
        assertThat(app.post("/sign-in/service", "", Map.of(), """
                {"service":"query-service","secret":"wrong"}""").status()).isEqualTo(401);
    }

    @Test
    void theKeySetIsPublicAndHoldsNoPrivateHalf() {
        var key = app.get("/oauth2/jwks", "").json().get("keys").get(0);
        assertThat(key.get("crv").asString()).isEqualTo("P-256");
        assertThat(key.has("d")).isFalse();
    }

    @Test
    void aProblemSpeaksAzerbaijaniUnlessEnglishIsAskedFor() {
        assertThat(app.get("/accounts", "").json().get("title").asString()).isEqualTo("Daxil olmaq lazımdır");
        var english = app.send(
                app.request("/accounts", "", Map.of("Accept-Language", "en")).build());
        assertThat(english.json().get("title").asString()).isEqualTo("Sign-in required");
        assertThat(english.response().headers().firstValue("Content-Type")).contains("application/problem+json");
    }
}
