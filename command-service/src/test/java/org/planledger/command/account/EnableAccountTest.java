package org.planledger.command.account;

import static org.planledger.command.account.AccountsPast.STAFF_OPENED;
import static org.planledger.command.desk.Desk.STAFF;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.events.account.AccountDisabled;
import org.planledger.events.account.AccountEnabled;

class EnableAccountTest {
    private final Desk<Account> account = Desk.of(Account.class).byAdministrator();

    @Test
    void aClosedAccountIsOpenedAgain() {
        account.given(STAFF_OPENED, new AccountDisabled(STAFF))
                .when(new EnableAccount(STAFF))
                .makes(new AccountEnabled(STAFF))
                .keeps("enabled");
    }

    @Test
    void anOpenAccountIsNotOpenedAgain() {
        account.given(STAFF_OPENED).when(new EnableAccount(STAFF)).refused("account.not-disabled");
    }

    @Test
    void itIsOpenedAgainOnce() {
        account.given(STAFF_OPENED, new AccountDisabled(STAFF), new AccountEnabled(STAFF))
                .when(new EnableAccount(STAFF))
                .refused("account.not-disabled");
    }

    @Test
    void thereIsNoSuchAccount() {
        account.when(new EnableAccount(STAFF)).refusedAsUnknown("account.unknown");
    }
}
