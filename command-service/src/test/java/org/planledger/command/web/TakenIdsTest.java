package org.planledger.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.command.testing.App;
import org.planledger.command.testing.Database;

/** An id that a client chose, and that something else has already. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TakenIdsTest {
    private static final String GUEST = """
            {"personId":"%s","kind":"GUEST","name":"Qonaq"}""";
    private static final String ACCOUNT = """
            {"userId":"%s","userName":"%s","displayName":"Yeni","role":"STAFF","organisation":"%s","password":"birinci-parol-1"}""";

    private final Database database = new Database();
    private App app;
    private String staff;
    private String admin;
    private String stranger;

    @BeforeAll
    void start() {
        app = App.start(database, new Class<?>[0]);
        staff = app.signIn("isci");
        admin = app.signIn("idareci");
        stranger = somebodyOf("basqa-qurum");
    }

    @AfterAll
    void stop() {
        app.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?dryRun=true"})
    void anIdOfAnotherOrganisationIsRefusedAndNothingIsToldOfIt(String how) {
        var person = UUID.randomUUID();
        assertThat(send("register-person", stranger, GUEST.formatted(person)).status())
                .isEqualTo(200);
        var refused = send("register-person" + how, staff, GUEST.formatted(person));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("id.taken");
        assertThat(refused.json().propertyNames())
                .containsExactlyInAnyOrder("type", "title", "status", "detail", "instance", "code", "correlationId");
        assertThat(types(person)).containsExactly("person.registered");
    }

    @Test
    void anIdOfSomethingElseIsRefusedInTheSameWords() {
        var person = UUID.randomUUID();
        send("register-person", staff, GUEST.formatted(person));
        var account = send("open-account", admin, ACCOUNT.formatted(person, "yeni-isci", "mdu-qazi"));
        assertThat(account.code()).isEqualTo("id.taken");
        var user = database.jdbc()
                .sql("select user_id from accounts where username = 'auditor'")
                .query(UUID.class)
                .single();
        var guest = send("register-person", staff, GUEST.formatted(user));
        assertThat(guest.code()).isEqualTo("id.taken");
        assertThat(guest.json().get("detail")).isEqualTo(account.json().get("detail"));
        assertThat(types(person)).containsExactly("person.registered");
        assertThat(types(user)).containsExactly("account.opened");
    }

    @Test
    void aNameOrPasswordThatNoKeyboardTypesIsRefusedByItsField() {
        var body = ACCOUNT.formatted(UUID.randomUUID(), "no-such-key", "mdu-qazi");
        for (var field : List.of("Yeni", "birinci-parol-1")) {
            var answer = send("open-account", admin, body.replace(field, field + "\\u0000"));
            assertThat(answer.code()).as(answer.text()).isEqualTo("request.invalid");
            assertThat(answer.json().get("errors").get(0).get("code").asString())
                    .isEqualTo("typed");
        }
    }

    @Test
    void theSameThingTwiceIsStillToldByItsOwnRule() {
        var person = UUID.randomUUID();
        send("register-person", staff, GUEST.formatted(person));
        assertThat(send("register-person", staff, GUEST.formatted(person)).code())
                .isEqualTo("person.already-registered");
    }

    private String somebodyOf(String organisation) {
        var user = UUID.randomUUID();
        send("open-account", admin, ACCOUNT.formatted(user, "ozge", organisation));
        var first = token("birinci-parol-1");
        send("change-password", first, """
                {"userId":"%s","currentPassword":"birinci-parol-1","newPassword":"ikinci-parol-22"}""".formatted(user));
        return token("ikinci-parol-22");
    }

    private String token(String password) {
        return app.post("/sign-in", "", Map.of(), """
                        {"username":"ozge","password":"%s"}""".formatted(password))
                .json()
                .get("token")
                .asString();
    }

    private App.Answer send(String command, String token, String body) {
        return app.post("/commands/" + command, token, Map.of(), body);
    }

    private List<String> types(UUID aggregate) {
        return database.jdbc()
                .sql("select type from events where aggregate_id = ? order by sequence")
                .param(aggregate)
                .query(String.class)
                .list();
    }
}
