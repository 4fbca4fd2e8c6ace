package org.planledger.command.decision;

import java.util.List;
import org.planledger.events.OrganisationId;
import org.planledger.events.UserId;
import org.planledger.events.account.AccountRole;

/**
 * Who has an account, and what no event may hold: names and passwords. What is changed here becomes true in the commit
 * of the command being decided, together with its events, or not at all.
 */
public interface Accounts {
    /** Whether an account of this organisation exists and may sign in. */
    boolean active(OrganisationId organisation, UserId user);

    /** Whether nobody has this user name, not even behind a closed account. */
    boolean nameFree(String userName);

    /** Who may have been an administrator lately; whether somebody still is, only their account knows. */
    List<UserId> administrators();

    /**
     * Whether this is the person's password now.
     *
     * @throws RuleViolated {@code account.password-throttled} after too many wrong ones in a row
     */
    boolean passwordIs(UserId user, String password);

    /** Keeps the account with a one-time password. */
    void open(
            UserId user,
            OrganisationId organisation,
            String userName,
            String displayName,
            AccountRole role,
            String oneTimePassword);

    /** Keeps the new role. */
    void changeRole(UserId user, AccountRole role);

    /** Keeps whether the account is open. */
    void enable(UserId user, boolean enabled);

    /** Keeps a one-time password. */
    void resetPassword(UserId user, String oneTimePassword);

    /** Keeps a password of the person's own. */
    void changePassword(UserId user, String password);
}
