package org.planledger.command.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.planledger.command.testing.App;
import org.planledger.command.testing.App.Answer;
import org.planledger.command.testing.Database;

/** Accounts that come from settings stand in history too, once. */
class FirstAccountsTest {
    private static final String[] INITIAL = {
        "planledger.accounts.demo=false",
        "planledger.accounts.initial-admin.username=bas-admin",
        "planledger.accounts.initial-admin.password=ilk-parol-2025"
    };
    private static final String FIRST = "ilk-parol-2025";

    private final Database database = new Database();

    @Test
    void theFirstAdministratorIsOpenedOnceAndMustChooseAPassword() {
        for (int start = 0; start < 2; start++) {
            try (var app = initial()) {
                var answer = signIn(app, "bas-admin", FIRST);
                assertThat(answer.json().get("passwordDue").asBoolean()).isTrue();
            }
        }
        assertThat(told()).containsExactly("account.opened");
    }

    @Test
    void theDemonstrationAccountsAreTold() {
        try (var _ = App.start(database, new Class<?>[0])) {
            assertThat(told()).hasSize(6).containsOnly("account.opened");
        }
    }

    @Test
    void whereNothingIsDemonstratedTheDemonstrationAccountsAreClosedAndTheirSessionsEnd() {
        String session;
        try (var app = App.start(database, new Class<?>[0])) {
            session = app.signIn("isci");
            ownPassword(app, "isci2", "isci2-2025", "menim-parolum-1");
        }
        for (int start = 0; start < 2; start++) {
            try (var app = initial()) {
                assertThat(app.get("/accounts", session).status()).isEqualTo(401);
                assertThat(signIn(app, "isci", "isci-2025").code()).isEqualTo("sign-in.failed");
                assertThat(signIn(app, "idareci", "idareci-2025").code()).isEqualTo("sign-in.failed");
                // Somebody made this one their own.
                assertThat(signIn(app, "isci2", "menim-parolum-1").status()).isEqualTo(200);
            }
        }
        assertThat(told()).filteredOn("account.disabled"::equals).hasSize(5);
        try (var app = App.start(database, new Class<?>[0])) {
            assertThat(signIn(app, "isci", "isci-2025").status()).isEqualTo(200);
        }
        assertThat(told()).filteredOn("account.enabled"::equals).hasSize(5);
    }

    @Test
    void whatAnAdministratorClosedStaysClosedWhenDemonstratedAgain() {
        try (var app = App.start(database, new Class<?>[0])) {
            var user = signIn(app, "isci", "isci-2025").json().get("userId").asString();
            var body = "{\"userId\":\"%s\"}".formatted(user);
            assertThat(app.post("/commands/disable-account", app.signIn("idareci"), Map.of(), body)
                            .status())
                    .isEqualTo(200);
        }
        try (var app = App.start(database, new Class<?>[0])) {
            assertThat(signIn(app, "isci", "isci-2025").code()).isEqualTo("sign-in.failed");
        }
    }

    @Test
    void aPublicPasswordIsGoodForNobodyOutsideADemonstration() {
        try (var _ = App.start(database, new Class<?>[0])) {
            assertThat(told()).hasSize(6);
        }
        try (var app = initial()) {
            // As an administrator could have done on the page, not knowing.
            database.jdbc()
                    .sql("update accounts set active = true where username = 'auditor'")
                    .update();
            assertThat(signIn(app, "Auditor", "auditor-2025").code()).isEqualTo("sign-in.failed");
        }
    }

    @Test
    void thePseudonymOfTheFirstAdministratorCannotBeGuessedFromTheName() {
        var pseudonyms = new HashSet<String>();
        for (var home : List.of(database, new Database())) {
            try (var app = App.start(home, new Class<?>[0], INITIAL)) {
                pseudonyms.add(
                        signIn(app, "bas-admin", FIRST).json().get("userId").asString());
            }
        }
        assertThat(pseudonyms).hasSize(2);
    }

    @Test
    void anAdministratorWhoIsLockedOutIsLetInAgainOncePerPassword() {
        try (var app = initial()) {
            assertThat(signIn(app, "bas-admin", FIRST).status()).isEqualTo(200);
            database.jdbc()
                    .sql("update accounts set active = false, role = 'STAFF'")
                    .update();
        }
        try (var app = recovering()) {
            var answer = signIn(app, "bas-admin", "xilas-parolu-2025");
            assertThat(answer.json().get("passwordDue").asBoolean()).isTrue();
            assertThat(answer.json().get("role").asString()).isEqualTo("ADMIN");
            var changed = app.post(
                    "/commands/change-password", answer.json().get("token").asString(), Map.of(), """
                    {"userId":"%s","currentPassword":"xilas-parolu-2025","newPassword":"dag-cicayi-2025"}""".formatted(
                                    answer.json().get("userId").asString()));
            assertThat(changed.status()).isEqualTo(200);
        }
        // The setting was left in place; it must not work a second time.
        try (var app = recovering()) {
            assertThat(signIn(app, "bas-admin", "xilas-parolu-2025").code()).isEqualTo("sign-in.failed");
            assertThat(signIn(app, "bas-admin", "dag-cicayi-2025").status()).isEqualTo(200);
        }
        assertThat(told())
                .containsExactly(
                        "account.opened",
                        "account.enabled",
                        "account.role-changed",
                        "account.password-reset",
                        "account.password-changed");
    }

    @Test
    void accountsOlderThanTheirEventsAreToldAtTheNextStart() {
        try (var app = initial()) {
            assertThat(signIn(app, "bas-admin", FIRST).status()).isEqualTo(200);
        }
        database.jdbc().sql("delete from outbox").update();
        database.jdbc().sql("delete from ledger").update();
        database.jdbc().sql("delete from events").update();
        database.jdbc().sql("update accounts set active = false").update();
        try (var _ = App.start(database, new Class<?>[0], "planledger.accounts.demo=false")) {
            assertThat(told()).containsExactly("account.opened", "account.disabled");
        }
    }

    @Test
    void aShortPasswordInTheSettingsIsRefusedAtTheStart() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> App.start(
                        database,
                        new Class<?>[0],
                        "planledger.accounts.initial-admin.username=bas-admin",
                        "planledger.accounts.initial-admin.password=qisa")))
                .isNotNull();
    }

    private static void ownPassword(App app, String username, String before, String after) {
        var session = signIn(app, username, before).json();
        var changed = app.post("/commands/change-password", session.get("token").asString(), Map.of(), """
                {"userId":"%s","currentPassword":"%s","newPassword":"%s"}""".formatted(
                        session.get("userId").asString(), before, after));
        assertThat(changed.status()).isEqualTo(200);
    }

    private App initial() {
        return App.start(database, new Class<?>[0], INITIAL);
    }

    private App recovering() {
        return App.start(
                database,
                new Class<?>[0],
                "planledger.accounts.demo=false",
                "planledger.accounts.recovery.username=bas-admin",
                "planledger.accounts.recovery.password=xilas-parolu-2025");
    }

    private static Answer signIn(App app, String username, String password) {
        return app.post("/sign-in", "", Map.of(), """
                {"username":"%s","password":"%s"}""".formatted(username, password));
    }

    private List<String> told() {
        return database.jdbc()
                .sql("select type from events where organisation = 'installation' order by recorded_at, sequence")
                .query(String.class)
                .list();
    }
}
