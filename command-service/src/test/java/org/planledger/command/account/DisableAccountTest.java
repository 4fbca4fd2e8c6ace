package org.planledger.command.account;

import static org.planledger.command.account.AccountsPast.ADMIN_OPENED;
import static org.planledger.command.account.AccountsPast.SECOND_ADMIN_OPENED;
import static org.planledger.command.account.AccountsPast.STAFF_OPENED;
import static org.planledger.command.desk.Desk.ADMIN;
import static org.planledger.command.desk.Desk.SECOND_ADMIN;
import static org.planledger.command.desk.Desk.STAFF;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.events.account.AccountDisabled;
import org.planledger.events.account.AccountRole;
import org.planledger.events.account.AccountRoleChanged;

class DisableAccountTest {
    private final Desk<Account> account = Desk.of(Account.class).byAdministrator();

    @Test
    void anAccountIsClosed() {
        account.given(STAFF_OPENED)
                .when(new DisableAccount(STAFF))
                .makes(new AccountDisabled(STAFF))
                .keeps("disabled");
    }

    @Test
    void aClosedAccountIsNotClosedAgain() {
        account.given(STAFF_OPENED, new AccountDisabled(STAFF))
                .when(new DisableAccount(STAFF))
                .refused("account.already-disabled");
    }

    @Test
    void theLastAdministratorStaysOpen() {
        account.given(ADMIN_OPENED)
                .administeredBy(ADMIN, SECOND_ADMIN)
                .knows(Account.class, ADMIN.value(), ADMIN_OPENED)
                .knows(
                        Account.class,
                        SECOND_ADMIN.value(),
                        SECOND_ADMIN_OPENED,
                        new AccountRoleChanged(SECOND_ADMIN, AccountRole.ADMIN, AccountRole.STAFF))
                .when(new DisableAccount(ADMIN))
                .refused("account.last-administrator");
    }

    @Test
    void besideAnotherAdministratorOneMayBeClosed() {
        account.given(ADMIN_OPENED)
                .administeredBy(ADMIN, SECOND_ADMIN)
                .knows(Account.class, SECOND_ADMIN.value(), SECOND_ADMIN_OPENED)
                .when(new DisableAccount(ADMIN))
                .makes(new AccountDisabled(ADMIN));
    }

    @Test
    void thereIsNoSuchAccount() {
        account.when(new DisableAccount(STAFF)).refusedAsUnknown("account.unknown");
    }
}
