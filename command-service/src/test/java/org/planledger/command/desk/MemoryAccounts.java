package org.planledger.command.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.planledger.command.decision.Accounts;
import org.planledger.command.decision.RuleViolated;
import org.planledger.events.OrganisationId;
import org.planledger.events.UserId;
import org.planledger.events.account.AccountRole;

/** Accounts kept in memory: those of the desk, and what was asked to be kept beside events. */
final class MemoryAccounts implements Accounts {
    private final List<String> kept = new ArrayList<>();
    private List<UserId> administrators = List.of();

    List<String> kept() {
        return kept;
    }

    void administeredBy(List<UserId> users) {
        administrators = users;
    }

    @Override
    public boolean active(OrganisationId organisation, UserId user) {
        return Set.of(Desk.STAFF, Desk.HEAD).contains(user);
    }

    @Override
    public boolean nameFree(String userName) {
        return !userName.equals(Desk.TAKEN);
    }

    @Override
    public List<UserId> administrators() {
        return administrators;
    }

    @Override
    public boolean passwordIs(UserId user, String password) {
        if (password.equals(Desk.GUESSED_TOO_OFTEN)) throw new RuleViolated("account.password-throttled");
        return password.equals(Desk.PASSWORD);
    }

    @Override
    public void open(
            UserId user,
            OrganisationId organisation,
            String userName,
            String displayName,
            AccountRole role,
            String oneTimePassword) {
        kept.add("open " + userName + ", " + displayName + ", " + role + ", " + organisation + ", " + oneTimePassword);
    }

    @Override
    public void changeRole(UserId user, AccountRole role) {
        kept.add("role " + role);
    }

    @Override
    public void enable(UserId user, boolean enabled) {
        kept.add(enabled ? "enabled" : "disabled");
    }

    @Override
    public void resetPassword(UserId user, String oneTimePassword) {
        kept.add("one-time password " + oneTimePassword);
    }

    @Override
    public void changePassword(UserId user, String password) {
        kept.add("password " + password);
    }
}
