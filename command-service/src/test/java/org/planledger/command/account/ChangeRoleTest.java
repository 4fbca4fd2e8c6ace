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

class ChangeRoleTest {
    private final Desk<Account> account = Desk.of(Account.class).byAdministrator();

    @Test
    void somebodyDoesSomethingElseFromNowOn() {
        account.given(STAFF_OPENED)
                .when(new ChangeRole(STAFF, AccountRole.HEAD))
                .makes(new AccountRoleChanged(STAFF, AccountRole.STAFF, AccountRole.HEAD))
                .keeps("role HEAD");
    }

    @Test
    void theSameRoleIsNoChange() {
        account.given(STAFF_OPENED)
                .when(new ChangeRole(STAFF, AccountRole.STAFF))
                .refused("account.role-unchanged");
    }

    @Test
    void theSameChangeIsNotMadeTwice() {
        account.given(STAFF_OPENED, new AccountRoleChanged(STAFF, AccountRole.STAFF, AccountRole.HEAD))
                .when(new ChangeRole(STAFF, AccountRole.HEAD))
                .refused("account.role-unchanged");
    }

    @Test
    void theLastAdministratorStaysOne() {
        account.given(ADMIN_OPENED)
                .administeredBy(ADMIN)
                .when(new ChangeRole(ADMIN, AccountRole.STAFF))
                .refused("account.last-administrator");
    }

    @Test
    void whomOnlyTheTableStillCallsAnAdministratorDoesNotCount() {
        account.given(ADMIN_OPENED)
                .administeredBy(ADMIN, SECOND_ADMIN)
                .knows(Account.class, SECOND_ADMIN.value(), SECOND_ADMIN_OPENED, new AccountDisabled(SECOND_ADMIN))
                .when(new ChangeRole(ADMIN, AccountRole.STAFF))
                .refused("account.last-administrator");
    }

    @Test
    void besideAnotherAdministratorOneMayGo() {
        account.given(ADMIN_OPENED)
                .administeredBy(ADMIN, SECOND_ADMIN)
                .knows(Account.class, SECOND_ADMIN.value(), SECOND_ADMIN_OPENED)
                .when(new ChangeRole(ADMIN, AccountRole.STAFF))
                .makes(new AccountRoleChanged(ADMIN, AccountRole.ADMIN, AccountRole.STAFF))
                .keeps("role STAFF");
    }

    @Test
    void thereIsNoSuchAccount() {
        account.when(new ChangeRole(STAFF, AccountRole.HEAD)).refusedAsUnknown("account.unknown");
    }
}
