package org.planledger.command.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.command.account.AccountsPast.STAFF_OPENED;
import static org.planledger.command.desk.Desk.PASSWORD;
import static org.planledger.command.desk.Desk.STAFF;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.events.account.AccountPasswordChanged;

class ChangePasswordTest {
    private static final String NEW = "dag-cicayi-2025";

    private final Desk<Account> account = Desk.of(Account.class);

    @Test
    void everybodyChangesTheirOwn() {
        account.given(STAFF_OPENED)
                .when(new ChangePassword(STAFF, PASSWORD, NEW))
                .makes(new AccountPasswordChanged(STAFF))
                .keeps("password " + NEW);
    }

    @Test
    void nobodyChangesAnothersNotEvenAnAdministrator() {
        account.given(STAFF_OPENED)
                .byAdministrator()
                .when(new ChangePassword(STAFF, PASSWORD, NEW))
                .refused("account.not-own");
    }

    @Test
    void theOneSoFarHasToBeRight() {
        account.given(STAFF_OPENED)
                .when(new ChangePassword(STAFF, "qanadsiz-at-2025", NEW))
                .refused("account.password-wrong");
    }

    @Test
    void sentAgainTheOneBeforeIsNoLongerRight() {
        account.given(STAFF_OPENED, new AccountPasswordChanged(STAFF))
                .when(new ChangePassword(STAFF, "qanadsiz-at-2025", PASSWORD))
                .refused("account.password-wrong");
    }

    @Test
    void whoeverGuessesTooOftenWaits() {
        account.given(STAFF_OPENED)
                .when(new ChangePassword(STAFF, Desk.GUESSED_TOO_OFTEN, NEW))
                .refused("account.password-throttled");
    }

    @Test
    void theNewOneIsAnotherOne() {
        account.given(STAFF_OPENED)
                .when(new ChangePassword(STAFF, PASSWORD, PASSWORD))
                .refused("account.password-unchanged");
    }

    @Test
    void thereIsNoSuchAccount() {
        account.when(new ChangePassword(STAFF, PASSWORD, NEW)).refusedAsUnknown("account.unknown");
    }

    @Test
    void neitherPasswordIsEverPrinted() {
        assertThat(new ChangePassword(STAFF, PASSWORD, NEW).toString()).doesNotContain(PASSWORD, NEW);
    }
}
