package org.planledger.command.accounts;

import static org.planledger.command.decision.Role.ADMIN;
import static org.planledger.command.decision.Role.AUDITOR;
import static org.planledger.command.decision.Role.HEAD;
import static org.planledger.command.decision.Role.RECTORATE;
import static org.planledger.command.decision.Role.STAFF;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.planledger.command.decision.Role;
import org.planledger.events.UserId;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes the accounts an installation begins with, before the first request is accepted. */
@Component
class FirstAccounts implements InitializingBean {
    private final AccountBook book;
    private final AccountSettings settings;
    private final AccountSettings.Home home;
    private final PasswordEncoder passwords;

    FirstAccounts(AccountBook book, AccountSettings settings, AccountSettings.Home home, PasswordEncoder passwords) {
        this.book = book;
        this.settings = settings;
        this.home = home;
        this.passwords = passwords;
    }

    @Override
    public void afterPropertiesSet() {
        var admin = settings.initialAdmin();
        if (admin != null) add(admin.username(), admin.password(), ADMIN, admin.username());
        if (settings.demo()) addDemo();
    }

    private void addDemo() {
        add("isci", "isci-2025", STAFF, "Aynur İşçi");
        add("isci2", "isci2-2025", STAFF, "Rauf İşçi");
        add("rehber", "rehber-2025", HEAD, "Sevda Rəhbər");
        add("auditor", "auditor-2025", AUDITOR, "Elçin Auditor");
        add("rektorluq", "rektorluq-2025", RECTORATE, "Nigar Rektorluq");
        add("idareci", "idareci-2025", ADMIN, "Tural İdarəçi");
    }

    private void add(String username, String password, Role role, String displayName) {
        if (book.named(username).isPresent()) return;
        // The same name is the same pseudonym on every machine, which keeps demonstrations comparable.
        var id = UUID.nameUUIDFromBytes(
                ("planledger:account:" + home.organisation() + ":" + AccountBook.folded(username))
                        .getBytes(StandardCharsets.UTF_8));
        book.addIfAbsent(new Account(
                new UserId(id), home.id(), username, displayName, role, String.valueOf(passwords.encode(password))));
    }
}
