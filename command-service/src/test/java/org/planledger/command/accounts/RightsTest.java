package org.planledger.command.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.planledger.command.testing.App;
import org.planledger.command.testing.App.Answer;
import org.planledger.command.testing.Database;

/** Accounts are opened, changed and closed over HTTP, and whoever is signed in feels it within a second. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsTest {
    private static final String ONE_TIME = "birdefelik-parol-1";
    private static final String OWN = "dag-cicayi-2025";

    private final Database database = new Database();
    private App app;

    @BeforeAll
    void start() {
        app = App.start(database, new Class<?>[0]);
    }

    @AfterAll
    void stop() {
        app.close();
    }

    @Test
    void aOneTimePasswordIsGoodForChoosingAnotherOneOnly() {
        var user = opened("gunel", "STAFF");
        var first = signedIn("gunel", ONE_TIME);
        assertThat(first.json().get("passwordDue").asBoolean()).isTrue();
        var token = token(first);
        assertThat(app.get("/accounts", token).code()).isEqualTo("auth.password-due");
        assertThat(command("record-income", token, "{}").code()).isEqualTo("auth.password-due");
        assertThat(app.get("/rights/own", token).json().get("passwordDue").asBoolean())
                .isTrue();
        assertThat(change(user, token, "yanlis-parol-2025", OWN).code()).isEqualTo("account.password-wrong");
        assertThat(change(user, token, ONE_TIME, "qisa").code()).isEqualTo("request.invalid");
        assertThat(change(user, token, ONE_TIME, OWN).status()).isEqualTo(200);
        var second = signedIn("gunel", OWN);
        assertThat(second.json().get("passwordDue").asBoolean()).isFalse();
        assertThat(app.get("/accounts", token(second)).status()).isEqualTo(200);
        assertThat(app.get("/accounts", token).code()).isEqualTo("auth.rights-changed");
        assertThat(signedIn("gunel", ONE_TIME).code()).isEqualTo("sign-in.failed");
    }

    @Test
    void aOneTimePasswordRunsOut() {
        var user = opened("tofiq", "STAFF");
        database.jdbc()
                .sql("update accounts set password_until = now() - interval '1 second' where user_id = ?")
                .param(UUID.fromString(user))
                .update();
        assertThat(signedIn("tofiq", ONE_TIME).code()).isEqualTo("sign-in.password-expired");
    }

    @Test
    void aClosedAccountAndAChangedRoleAreFeltWithinASecond() {
        var user = ready("sevinc", "STAFF");
        var token = token(signedIn("sevinc", OWN));
        assertThat(app.get("/accounts", token).status()).isEqualTo(200);
        assertThat(admin("change-role", """
                {"userId":"%s","role":"AUDITOR"}""".formatted(user)).status()).isEqualTo(200);
        assertThat(until(token, "auth.rights-changed")).isLessThan(Duration.ofSeconds(1));
        var auditor = token(signedIn("sevinc", OWN));
        assertThat(command("record-income", auditor, "{}").code()).isEqualTo("auth.forbidden");
        assertThat(admin("disable-account", """
                {"userId":"%s"}""".formatted(user)).status()).isEqualTo(200);
        assertThat(until(auditor, "auth.account-disabled")).isLessThan(Duration.ofSeconds(1));
        assertThat(signedIn("sevinc", OWN).code()).isEqualTo("sign-in.failed");
        assertThat(admin("enable-account", """
                {"userId":"%s"}""".formatted(user)).status()).isEqualTo(200);
        assertThat(signedIn("sevinc", OWN).status()).isEqualTo(200);
        assertThat(until(auditor, "auth.rights-changed")).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void onlyAnAdministratorChangesAccountsAndNobodyElseSeesThem() {
        var user = opened("nazim", "STAFF");
        var head = app.signIn("rehber");
        for (var name : new String[] {"open-account", "change-role", "disable-account", "enable-account"}) {
            assertThat(command(name, head, "{}").code()).isEqualTo("auth.forbidden");
        }
        assertThat(app.get("/accounts/search", head).code()).isEqualTo("auth.forbidden");
        assertThat(app.get("/accounts/" + user, head).code()).isEqualTo("auth.forbidden");
        assertThat(app.get("/rights", head).code()).isEqualTo("auth.forbidden");
        assertThat(app.get("/rights", app.signIn("idareci")).code()).isEqualTo("auth.forbidden");
    }

    @Test
    void anAdministratorFindsAnAccountHoweverItIsTyped() {
        opened("cicek", "STAFF", "Ağayeva Çiçək");
        var found = app.get("/accounts/search?text=agayeva%20cice", app.signIn("idareci"));
        assertThat(found.json().get("total").asInt()).isEqualTo(1);
        var byName = app.get("/accounts/search?text=A%C4%9FAYEVA&size=1", app.signIn("idareci"))
                .json();
        assertThat(byName.get("total").asInt()).isEqualTo(1);
        assertThat(byName.get("content").get(0).get("userName").asString()).isEqualTo("cicek");
        var page =
                app.get("/accounts/search?page=1&size=2", app.signIn("idareci")).json();
        assertThat(page.get("content").size()).isEqualTo(2);
        assertThat(page.get("total").asInt()).isGreaterThan(6);
        assertThat(app.get("/accounts/search?size=0", app.signIn("idareci")).code())
                .isEqualTo("request.malformed");
    }

    @Test
    void aUserNameIsCheckedAndTakenOnce() {
        var bad = admin("open-account", body(UUID.randomUUID(), "Əli", "Əli", "STAFF"));
        assertThat(bad.code()).isEqualTo("request.invalid");
        assertThat(bad.json().get("errors").get(0).get("code").asString()).isEqualTo("user-name");
        assertThat(bad.text()).contains("latın");
        assertThat(admin("open-account", body(UUID.randomUUID(), "ISCI", "Başqası", "STAFF"))
                        .code())
                .isEqualTo("account.name-taken");
        var first = UUID.randomUUID();
        var dry = app.post(
                "/commands/open-account?dryRun=true",
                app.signIn("idareci"),
                Map.of(),
                body(first, "leyla", "Leyla", "STAFF"));
        assertThat(dry.status()).isEqualTo(200);
        assertThat(signedIn("leyla", ONE_TIME).code()).isEqualTo("sign-in.failed");
    }

    @Test
    void twoAdministratorsWhoCloseEachOtherAtOnceLeaveOne() throws Exception {
        try (var other = App.start(new Database(), new Class<?>[0])) {
            var idareci = other.get("/rights/own", other.signIn("idareci"))
                    .json()
                    .get("userId")
                    .asString();
            var second = UUID.randomUUID();
            var one = other.signIn("idareci");
            assertThat(other.post("/commands/open-account", one, Map.of(), body(second, "ikinci", "İkinci", "ADMIN"))
                            .status())
                    .isEqualTo(200);
            var due = other.post("/sign-in", "", Map.of(), credentials("ikinci", ONE_TIME));
            other.post("/commands/change-password", token(due), Map.of(), passwords(second.toString(), ONE_TIME, OWN));
            var two = token(other.post("/sign-in", "", Map.of(), credentials("ikinci", OWN)));
            try (var both = Executors.newFixedThreadPool(2)) {
                Callable<Answer> closesSecond =
                        () -> other.post("/commands/disable-account", one, Map.of(), "{\"userId\":\"" + second + "\"}");
                Callable<Answer> closesFirst = () ->
                        other.post("/commands/disable-account", two, Map.of(), "{\"userId\":\"" + idareci + "\"}");
                var answers = both.invokeAll(java.util.List.of(closesSecond, closesFirst));
                assertThat(answers.stream().map(answer -> answer.resultNow().status()))
                        .containsExactlyInAnyOrder(200, 409);
                assertThat(answers.stream().map(answer -> answer.resultNow().code()))
                        .contains("account.last-administrator");
            }
        }
    }

    @Test
    void theServicesGetEverybodysRightsAndAnEmptyAnswerWhileNothingChanges() {
        var service = app.serviceToken();
        var first = app.get("/rights", service);
        var tag = first.response().headers().firstValue("ETag").orElseThrow();
        assertThat(first.json().size()).isGreaterThanOrEqualTo(6);
        var again = app.send(
                app.request("/rights", service, Map.of("If-None-Match", tag)).build());
        if (again.status() != 304) { // another test changed an account in between
            tag = again.response().headers().firstValue("ETag").orElseThrow();
        }
        opened("rasim", "STAFF");
        assertThat(app.send(app.request("/rights", service, Map.of("If-None-Match", tag))
                                .build())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theTableSaysWhatTheEventsSay() {
        ready("ramiz", "HEAD");
        var differing = database.jdbc().sql("""
                        select username from accounts a
                        where rights_version <> (select max(sequence) from events where aggregate_id = a.user_id)""").query(String.class).list();
        assertThat(differing).isEmpty();
        assertThat(database.jdbc()
                        .sql("select distinct organisation from events where aggregate_type = 'account'")
                        .query(String.class)
                        .list())
                .containsExactly("installation");
    }

    @Test
    void noNameAndNoPasswordStandsInAnEventOrAReceipt() {
        ready("mehriban", "STAFF");
        var readable = database.jdbc()
                .sql("""
                        select count(*) from (select payload as text from events
                            union all select answer || fingerprint from receipts) as written
                        where text like '%mehriban%' or text like '%Günel%' or text like '%' || ? || '%'
                            or text like '%' || ? || '%' or text like '%pbkdf2%'""")
                .params(ONE_TIME, OWN)
                .query(Integer.class)
                .single();
        assertThat(readable).isZero();
    }

    private String opened(String userName, String role) {
        return opened(userName, role, "Günel Əliyeva");
    }

    private String opened(String userName, String role, String displayName) {
        var user = UUID.randomUUID();
        assertThat(admin("open-account", body(user, userName, displayName, role))
                        .status())
                .isEqualTo(200);
        return user.toString();
    }

    private String ready(String userName, String role) {
        var user = opened(userName, role);
        assertThat(change(user, token(signedIn(userName, ONE_TIME)), ONE_TIME, OWN)
                        .status())
                .isEqualTo(200);
        return user;
    }

    private static String body(UUID user, String userName, String displayName, String role) {
        return """
                {"userId":"%s","userName":"%s","displayName":"%s","role":"%s","organisation":"mdu-qazi","password":"%s"}""".formatted(user, userName, displayName, role, ONE_TIME);
    }

    private Answer change(String user, String token, String before, String after) {
        return command("change-password", token, passwords(user, before, after));
    }

    private static String passwords(String user, String before, String after) {
        return """
                {"userId":"%s","currentPassword":"%s","newPassword":"%s"}""".formatted(user, before, after);
    }

    private Answer admin(String name, String body) {
        return command(name, app.signIn("idareci"), body);
    }

    private Answer command(String name, String token, String body) {
        return app.post("/commands/" + name, token, Map.of(), body);
    }

    private Answer signedIn(String userName, String password) {
        return app.post("/sign-in", "", Map.of(), credentials(userName, password));
    }

    private static String credentials(String userName, String password) {
        return """
                {"username":"%s","password":"%s"}""".formatted(userName, password);
    }

    private static String token(Answer signedIn) {
        return signedIn.json().path("token").asString();
    }

    private String problem(String token) {
        var answer = app.get("/accounts", token);
        return answer.status() == 200 ? "" : answer.code();
    }

    private Duration until(String token, String code) {
        var begun = Instant.now();
        eventually(() -> code.equals(problem(token)));
        var took = Duration.between(begun, Instant.now());
        System.out.printf("%s after %d ms%n", code, took.toMillis());
        return took;
    }

    private static void eventually(java.util.function.BooleanSupplier holds) {
        var patience = Instant.now().plusSeconds(10);
        while (!holds.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(patience);
        }
    }
}
