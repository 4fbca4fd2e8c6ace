package org.planledger.command.accounts;

import static org.planledger.events.account.AccountRole.ADMIN;
import static org.planledger.events.account.AccountRole.AUDITOR;
import static org.planledger.events.account.AccountRole.HEAD;
import static org.planledger.events.account.AccountRole.RECTORATE;
import static org.planledger.events.account.AccountRole.STAFF;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.planledger.command.accounts.AccountTable.Opening;
import org.planledger.command.accounts.Operator.Act;
import org.planledger.command.decision.Role;
import org.planledger.events.UserId;
import org.planledger.events.account.AccountDisabled;
import org.planledger.events.account.AccountEnabled;
import org.planledger.events.account.AccountOpened;
import org.planledger.events.account.AccountPasswordReset;
import org.planledger.events.account.AccountRole;
import org.planledger.events.account.AccountRoleChanged;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Makes the accounts an installation begins with, and recovers a lost one, before the first request is accepted. */
@Component
class FirstAccounts implements InitializingBean {
    private final AccountBook book;
    private final AccountTable table;
    private final Operator operator;
    private final AccountSettings settings;
    private final AccountSettings.Home home;

    FirstAccounts(
            AccountBook book,
            AccountTable table,
            Operator operator,
            AccountSettings settings,
            AccountSettings.Home home) {
        this.book = book;
        this.table = table;
        this.operator = operator;
        this.settings = settings;
        this.home = home;
    }

    @Override
    public void afterPropertiesSet() {
        book.withoutHistory().forEach(this::tellOf);
        var admin = settings.initialAdmin();
        if (admin != null) open(admin.username(), admin.password(), ADMIN, admin.username(), true);
        if (settings.demo()) openDemo();
        var lost = settings.recovery();
        if (lost != null) recover(lost);
    }

    private void openDemo() {
        demo("isci", STAFF, "Aynur İşçi");
        demo("isci2", STAFF, "Rauf İşçi");
        demo("rehber", HEAD, "Sevda Rəhbər");
        demo("auditor", AUDITOR, "Elçin Auditor");
        demo("rektorluq", RECTORATE, "Nigar Rektorluq");
        demo("idareci", ADMIN, "Tural İdarəçi");
    }

    private void demo(String username, AccountRole role, String displayName) {
        open(username, username + "-2025", role, displayName, false);
    }

    private void open(String username, String password, AccountRole role, String displayName, boolean oneTime) {
        if (book.named(username).isPresent()) return;
        // The same name is the same pseudonym on every machine, which keeps demonstrations comparable.
        var user = new UserId(UUID.nameUUIDFromBytes(
                ("planledger:account:" + home.organisation() + ":" + AccountBook.folded(username))
                        .getBytes(StandardCharsets.UTF_8)));
        var who = new Opening(user, home.id(), username, displayName, DecidedAccounts.role(role));
        var act = new Act(new AccountOpened(user, home.id(), role), table.open(who, password, oneTime));
        try {
            operator.does(user, List.of(act));
        } catch (AggregateStreamCreationException another) {
            // Another process that starts at the same time was quicker.
        }
    }

    /** The history of accounts that are older than their events begins with what the table says of them. */
    private void tellOf(Account account) {
        var user = account.userId();
        var acts = new ArrayList<Act>();
        var role = AccountRole.valueOf(account.role().name());
        acts.add(new Act(new AccountOpened(user, account.organisation(), role), () -> {}));
        if (!account.active()) acts.add(new Act(new AccountDisabled(user), table.active(user, false)));
        operator.does(user, acts);
    }

    /** Whatever happened to the account, afterwards it is an open administrator's, with the one-time password given. */
    private void recover(AccountSettings.Credentials lost) {
        var known = book.named(lost.username());
        if (known.isEmpty()) {
            open(lost.username(), lost.password(), ADMIN, lost.username(), true);
            return;
        }
        var account = known.get();
        var user = account.userId();
        var acts = new ArrayList<Act>();
        if (!account.active()) acts.add(new Act(new AccountEnabled(user), table.active(user, true)));
        if (account.role() != Role.ADMIN) {
            var before = AccountRole.valueOf(account.role().name());
            acts.add(new Act(new AccountRoleChanged(user, before, ADMIN), table.role(user, Role.ADMIN)));
        }
        acts.add(new Act(new AccountPasswordReset(user), table.password(user, lost.password(), true)));
        operator.doesOnce("recovery " + user + " " + lost.password(), user, acts);
    }
}
