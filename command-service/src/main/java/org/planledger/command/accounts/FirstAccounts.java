package org.planledger.command.accounts;

import static org.planledger.events.account.AccountRole.ADMIN;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.planledger.command.accounts.AccountTable.Opening;
import org.planledger.command.accounts.DemoAccounts.Demo;
import org.planledger.command.accounts.Operator.Act;
import org.planledger.command.decision.Role;
import org.planledger.events.UserId;
import org.planledger.events.account.AccountDisabled;
import org.planledger.events.account.AccountEnabled;
import org.planledger.events.account.AccountEvent;
import org.planledger.events.account.AccountOpened;
import org.planledger.events.account.AccountPasswordReset;
import org.planledger.events.account.AccountRole;
import org.planledger.events.account.AccountRoleChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes the accounts an installation begins with, and recovers a lost one, before the first request is accepted. */
@Component
class FirstAccounts implements InitializingBean {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAccounts.class);

    private final AccountBook book;
    private final AccountTable table;
    private final Operator operator;
    private final PasswordEncoder passwords;
    private final AccountSettings settings;
    private final AccountSettings.Home home;

    FirstAccounts(
            AccountBook book,
            AccountTable table,
            Operator operator,
            PasswordEncoder passwords,
            AccountSettings settings,
            AccountSettings.Home home) {
        this.book = book;
        this.table = table;
        this.operator = operator;
        this.passwords = passwords;
        this.settings = settings;
        this.home = home;
    }

    @Override
    public void afterPropertiesSet() {
        book.withoutHistory().forEach(this::tellOf);
        var admin = settings.initialAdmin();
        if (admin != null) openAdministrator(admin);
        if (settings.demo()) DemoAccounts.ALL.forEach(this::demonstrate);
        else closeDemonstration();
        var lost = settings.recovery();
        if (lost != null) recover(lost);
    }

    /** Open, as it was before a start without demonstration closed it; what an administrator closed stays closed. */
    private void demonstrate(Demo demo) {
        var known = book.named(demo.username());
        if (known.isEmpty()) {
            // The same pseudonym on every machine, which keeps demonstrations comparable.
            var user = new UserId(
                    UUID.nameUUIDFromBytes(("planledger:account:" + home.organisation() + ":" + demo.username())
                            .getBytes(StandardCharsets.UTF_8)));
            var who = new Opening(
                    user, home.id(), demo.username(), demo.displayName(), DecidedAccounts.role(demo.role()));
            does(user, new AccountOpened(user, home.id(), demo.role()), table.opened(who, demo.passwordHash(), false));
            return;
        }
        var user = known.get().userId();
        if (known.get().active() || !operator.didLast(user, AccountDisabled.class)) return;
        does(user, new AccountEnabled(user), table.active(user, true));
    }

    private void closeDemonstration() {
        var closed = DemoAccounts.ALL.stream()
                .filter(demo -> book.named(demo.username())
                        .filter(account ->
                                account.active() && passwords.matches(demo.password(), account.passwordHash()))
                        .map(Account::userId)
                        .filter(user -> does(user, new AccountDisabled(user), table.active(user, false)))
                        .isPresent())
                .map(Demo::username)
                .toList();
        if (closed.isEmpty()) return;
        LOG.warn("closed the demonstration accounts {}: their passwords are public", closed);
        boolean administered =
                book.all().stream().anyMatch(account -> account.active() && account.role() == Role.ADMIN);
        if (!administered && settings.recovery() == null) {
            LOG.warn("no administrator is left; planledger.accounts.recovery makes one");
        }
    }

    // Drawn, and not made from the name: a pseudonym that names can be tried against is none.
    private void openAdministrator(AccountSettings.Credentials admin) {
        if (book.named(admin.username()).isPresent()) return;
        var user = new UserId(UUID.randomUUID());
        var who = new Opening(user, home.id(), admin.username(), admin.username(), Role.ADMIN);
        does(user, new AccountOpened(user, home.id(), ADMIN), table.open(who, admin.password(), true));
    }

    /** Whether this process did it; another one that starts at the same time may have been quicker. */
    private boolean does(UserId user, AccountEvent event, Runnable kept) {
        try {
            operator.does(user, List.of(new Act(event, kept)));
            return true;
        } catch (AggregateStreamCreationException | ConcurrencyException another) {
            return false;
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
            openAdministrator(lost);
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
