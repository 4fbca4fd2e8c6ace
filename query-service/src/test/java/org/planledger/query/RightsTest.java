package org.planledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.query.running.Eventually.holds;
import static org.planledger.query.running.RunningQueryService.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.events.OrganisationId;
import org.planledger.query.running.RunningCommandService;
import org.planledger.query.running.RunningCommandService.Right;
import org.planledger.query.running.RunningKafka;
import org.planledger.query.running.RunningMongo;
import org.planledger.query.running.RunningQueryService;

/** A token is worth what its account is worth now; and nothing when that cannot be known. */
@SuppressWarnings("NullAway.Init")
class RightsTest {
    private static final OrganisationId QAZI = new OrganisationId("mdu-qazi");
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    @TempDir
    static Path folder;

    private static RunningKafka kafka;
    private static RunningMongo mongo;
    private static RunningCommandService commandService;
    private static RunningQueryService queryService;

    @BeforeAll
    static void start() {
        var ledger = new SampleLedger();
        SampleYear.in(ledger, QAZI);
        SampleYear.accounts(ledger, QAZI);
        kafka = new RunningKafka(folder);
        mongo = new RunningMongo();
        commandService = new RunningCommandService(ledger);
        kafka.createTopic(commandService.topic());
        kafka.publish(commandService.topic(), ledger.entries());
        queryService = new RunningQueryService(commandService, kafka, mongo);
        holds(() -> assertThat(queryService.ready()).isTrue());
    }

    @AfterAll
    static void stop() {
        queryService.close();
        commandService.close();
        mongo.close();
        kafka.close();
    }

    @Test
    void aChangedRoleAndAClosedAccountAreFeltWithinASecond() {
        var token = commandService.token(QAZI, "HEAD");
        assertThat(queryService.get("/plans", token).statusCode()).isEqualTo(200);
        change("HEAD", right -> new Right(QAZI, "AUDITOR", right.version() + 1, true, false));
        assertThat(until(token, 401, "auth.rights-changed")).isLessThan(A_SECOND);
        change("HEAD", right -> new Right(QAZI, "HEAD", right.version() + 1, false, false));
        assertThat(until(token, 401, "auth.account-disabled")).isLessThan(A_SECOND);
        change("HEAD", right -> new Right(QAZI, "HEAD", right.version() + 1, true, false));
        assertThat(until(token, 401, "auth.rights-changed")).isLessThan(A_SECOND);
        var again = commandService.token(QAZI, "HEAD");
        assertThat(queryService.get("/plans", again).statusCode()).isEqualTo(200);
    }

    @Test
    void whoHasToChooseAPasswordReadsNothing() {
        var token = commandService.token(QAZI, "RECTORATE");
        change("RECTORATE", right -> new Right(QAZI, "RECTORATE", right.version(), true, true));
        assertThat(until(token, 403, "auth.password-due")).isLessThan(A_SECOND);
    }

    @Test
    void whenTheAccountsCannotBeAskedNobodyPasses() {
        var token = commandService.token(QAZI, "AUDITOR");
        assertThat(queryService.get("/plans", token).statusCode()).isEqualTo(200);
        commandService.down(true);
        try {
            assertThat(until(token, 503, "rights.unavailable")).isLessThan(A_SECOND);
            assertThat(queryService.get("/plans", token).headers().firstValue("Retry-After"))
                    .isPresent();
        } finally {
            commandService.down(false);
        }
        holds(() -> assertThat(queryService.get("/plans", token).statusCode()).isEqualTo(200));
    }

    @Test
    void manyRequestsAskForRightsFourTimesASecondAtMost() {
        var token = commandService.token(QAZI, "AUDITOR");
        holds(() -> assertThat(queryService.get("/status", token).statusCode()).isEqualTo(200));
        var before = commandService.rightsRequests.get();
        var begun = System.nanoTime();
        for (int i = 0; i < 200; i++) queryService.get("/status", token);
        var quarters = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 250 + 1;
        assertThat(commandService.rightsRequests.get() - before).isLessThanOrEqualTo((int) quarters + 1);
    }

    @Test
    void anOpenPageIsToldAndItsStreamEnds() throws Exception {
        var token = commandService.token(QAZI, "STAFF");
        var stream = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + queryService.port() + "/live"))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        BodyHandlers.ofInputStream());
        assertThat(stream.statusCode()).isEqualTo(200);
        try (var lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("event:position");
            var told = CompletableFuture.supplyAsync(() -> rightsEvent(lines));
            var begun = System.nanoTime();
            change("STAFF", right -> new Right(QAZI, "STAFF", right.version() + 1, false, false));
            assertThat(told.get(10, TimeUnit.SECONDS)).isTrue();
            var took = Duration.ofNanos(System.nanoTime() - begun);
            System.out.printf("an open stream ended after %d ms%n", took.toMillis());
            assertThat(took).isLessThan(A_SECOND);
        } finally {
            change("STAFF", right -> new Right(QAZI, "STAFF", right.version() + 1, true, false));
        }
    }

    @Test
    void theHistoryOfAccountsIsForAuditorsAndAdministrators() {
        var auditor = queryService.get("/audit/installation", commandService.token(QAZI, "AUDITOR"));
        assertThat(json(auditor).path("total").intValue()).isEqualTo(6);
        assertThat(json(auditor).findValuesAsString("sentence"))
                .contains("Quraşdırmanın operatoru yeni hesab açdı: Aynur İşçi, rol – işçi, təşkilat – mdu-qazi");
        var english = queryService.get(
                "/audit/installation?type=account.role-changed&size=5",
                commandService.token(QAZI, "ADMIN"),
                "Accept-Language",
                "en");
        assertThat(json(english).findValuesAsString("sentence"))
                .containsExactly("Rəhbər changed the role of Aynur İşçi from staff to head");
        for (var role : new String[] {"HEAD", "SERVICE"}) {
            assertThat(queryService
                            .get("/audit/installation", commandService.token(QAZI, role))
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(queryService
                        .get("/audit", commandService.token(QAZI, "AUDITOR"))
                        .body())
                .doesNotContain("account.opened");
    }

    private static void change(String role, java.util.function.UnaryOperator<Right> change) {
        commandService.rights(RunningCommandService.user(QAZI, role), change);
    }

    private static boolean rightsEvent(BufferedReader lines) {
        try {
            boolean told = false;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                told |= line.equals("event:rights");
            }
            return told;
        } catch (IOException e) {
            return false;
        }
    }

    private static String problem(HttpResponse<String> answer) {
        return answer.statusCode() == 200 ? "" : json(answer).path("code").asString();
    }

    private static Duration until(String token, int status, String code) {
        var begun = System.nanoTime();
        HttpResponse<String> answer;
        do {
            answer = queryService.get("/plans", token);
        } while (!code.equals(problem(answer)) && System.nanoTime() - begun < 5_000_000_000L);
        var took = Duration.ofNanos(System.nanoTime() - begun);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(problem(answer)).isEqualTo(code);
        System.out.printf("%s after %d ms%n", code, took.toMillis());
        return took;
    }
}
