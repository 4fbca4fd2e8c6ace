package org.planledger.command.accounts;

import static org.assertj.core.api.Assertions.assertThat;

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
