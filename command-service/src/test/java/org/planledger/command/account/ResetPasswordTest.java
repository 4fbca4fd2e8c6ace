package org.planledger.command.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.command.account.AccountsPast.ADMIN_OPENED;
import static org.planledger.command.account.AccountsPast.STAFF_OPENED;
import static org.planledger.command.desk.Desk.ADMIN;
import static org.planledger.command.desk.Desk.PASSWORD;
import static org.planledger.command.desk.Desk.STAFF;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.events.account.AccountPasswordReset;

class ResetPasswordTest {
    private final Desk<Account> account = Desk.of(Account.class).byAdministrator();

    @Test
    void whoeverForgotTheirsGetsAOneTimePassword() {
        account.given(STAFF_OPENED)
                .when(new ResetPassword(STAFF, PASSWORD))
                .makes(new AccountPasswordReset(STAFF))
                .keeps("one-time password " + PASSWORD);
    }

    @Test
    void whoeverForgotItAgainGetsAnother() {
        account.given(STAFF_OPENED, new AccountPasswordReset(STAFF))
                .when(new ResetPassword(STAFF, PASSWORD))
                .makes(new AccountPasswordReset(STAFF))
                .keeps("one-time password " + PASSWORD);
    }

    @Test
    void onesOwnPasswordIsChangedAndNotReset() {
        account.given(ADMIN_OPENED).when(new ResetPassword(ADMIN, PASSWORD)).refused("account.own-password");
    }

    @Test
    void thereIsNoSuchAccount() {
        account.when(new ResetPassword(STAFF, PASSWORD)).refusedAsUnknown("account.unknown");
    }

    @Test
    void thePasswordIsNeverPrinted() {
        assertThat(new ResetPassword(STAFF, PASSWORD).toString()).doesNotContain(PASSWORD);
    }
}
