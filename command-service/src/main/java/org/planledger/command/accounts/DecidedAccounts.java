package org.planledger.command.accounts;

import java.util.List;
import org.planledger.command.accounts.AccountTable.Opening;
import org.planledger.command.accounts.Throttle.Throttled;
import org.planledger.command.decision.Accounts;
import org.planledger.command.decision.Role;
import org.planledger.command.decision.RuleViolated;
import org.planledger.command.eventstore.Attempt;
import org.planledger.events.OrganisationId;
import org.planledger.events.UserId;
import org.planledger.events.account.AccountRole;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The accounts as the rules see them: read from the table, changed in the commit of the command being decided. */
@Component
class DecidedAccounts implements Accounts {
    private final AccountBook book;
    private final AccountTable table;
    private final PasswordEncoder passwords;
    private final Throttle throttle;

    DecidedAccounts(AccountBook book, AccountTable table, PasswordEncoder passwords, Throttle throttle) {
        this.book = book;
        this.table = table;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    @Override
    public boolean active(OrganisationId organisation, UserId user) {
        return book.of(user)
                .filter(Account::active)
                .filter(account -> account.organisation().equals(organisation))
                .isPresent();
    }

    @Override
    public boolean nameFree(String userName) {
        return book.named(userName).isEmpty();
    }

    @Override
    public List<UserId> administrators() {
        return book.all().stream()
                .filter(account -> account.role() == Role.ADMIN && account.active())
                .map(Account::userId)
                .toList();
    }

    @Override
    public boolean passwordIs(UserId user, String password) {
        var account = book.of(user).orElseThrow();
        try {
            return throttle.guess(
                    account.username(),
                    () -> AccountBook.typed(password) && passwords.matches(password, account.passwordHash()));
        } catch (Throttled guessed) {
            throw new RuleViolated("account.password-throttled");
        }
    }

    @Override
    public void open(
            UserId user,
            OrganisationId organisation,
            String userName,
            String displayName,
            AccountRole role,
            String oneTimePassword) {
        var who = new Opening(user, organisation, userName, displayName, role(role));
        Attempt.current().alongside(table.open(who, oneTimePassword, true));
    }

    @Override
    public void changeRole(UserId user, AccountRole role) {
        Attempt.current().alongside(table.role(user, role(role)));
    }

    @Override
    public void enable(UserId user, boolean enabled) {
        Attempt.current().alongside(table.active(user, enabled));
    }

    @Override
    public void resetPassword(UserId user, String oneTimePassword) {
        Attempt.current().alongside(table.password(user, oneTimePassword, true));
    }

    @Override
    public void changePassword(UserId user, String password) {
        Attempt.current().alongside(table.password(user, password, false));
    }

    static Role role(AccountRole role) {
        return switch (role) {
            case STAFF -> Role.STAFF;
            case HEAD -> Role.HEAD;
            case AUDITOR -> Role.AUDITOR;
            case RECTORATE -> Role.RECTORATE;
            case ADMIN -> Role.ADMIN;
        };
    }
}
