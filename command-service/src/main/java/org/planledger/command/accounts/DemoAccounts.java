package org.planledger.command.accounts;

import java.util.List;
import org.planledger.events.account.AccountRole;
import org.springframework.stereotype.Component;

/** The accounts of a demonstration. Their passwords are public, so they are good in a demonstration only. */
@Component
class DemoAccounts {
    static final List<Demo> ALL = List.of(
            new Demo("isci", AccountRole.STAFF, "Aynur İşçi"),
            new Demo("isci2", AccountRole.STAFF, "Rauf İşçi"),
            new Demo("rehber", AccountRole.HEAD, "Sevda Rəhbər"),
            new Demo("auditor", AccountRole.AUDITOR, "Elçin Auditor"),
            new Demo("rektorluq", AccountRole.RECTORATE, "Nigar Rektorluq"),
            new Demo("idareci", AccountRole.ADMIN, "Tural İdarəçi"));

    private final boolean demonstration;

    DemoAccounts(AccountSettings settings) {
        this.demonstration = settings.demo();
    }

    /** Whether this is a public password where only people's own are good. */
    boolean bars(String username, String password) {
        var name = AccountBook.folded(username);
        return !demonstration
                && ALL.stream()
                        .anyMatch(demo ->
                                demo.username().equals(name) && demo.password().equals(password));
    }

    /** One of them. */
    record Demo(String username, AccountRole role, String displayName) {
        String password() {
            return username + "-2025";
        }
    }
}
