package org.planledger.command.account;

import org.planledger.command.desk.Desk;
import org.planledger.events.UserId;
import org.planledger.events.account.AccountOpened;
import org.planledger.events.account.AccountRole;

/** Accounts that were opened before. */
final class AccountsPast {
    static final AccountOpened STAFF_OPENED = opened(Desk.STAFF, AccountRole.STAFF);
    static final AccountOpened ADMIN_OPENED = opened(Desk.ADMIN, AccountRole.ADMIN);
    static final AccountOpened SECOND_ADMIN_OPENED = opened(Desk.SECOND_ADMIN, AccountRole.ADMIN);

    private AccountsPast() {}

    private static AccountOpened opened(UserId user, AccountRole role) {
        return new AccountOpened(user, Desk.ORGANISATION, role);
    }
}
