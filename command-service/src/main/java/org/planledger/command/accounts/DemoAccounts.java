package org.planledger.command.accounts;

import java.util.List;
import org.planledger.events.account.AccountRole;
import org.springframework.stereotype.Component;

/**
 * The accounts of a demonstration. Their passwords are public, so they are good in a demonstration only, and their hashes may be
 * known too: six of them would be a third of what a first start has to do.
 */
@Component
class DemoAccounts {
    static final List<Demo> ALL = List.of(
            new Demo(
                    "isci",
                    AccountRole.STAFF,
                    "Aynur İşçi",
                    "fc17d9c55caa0f4dc22fb8f45f2a2f1362a46eb11abca87a81662f297a6bd9951087d7b66f6d0ab94cd5bbc277c23a9d"),
            new Demo(
                    "isci2",
                    AccountRole.STAFF,
                    "Rauf İşçi",
                    "f72eec697623996f4c910d4f0a30228e7dba266319d884b4b5ac652e369f5a0b52f09e9c474dcbdda27d298b4ac3a823"),
            new Demo(
                    "rehber",
                    AccountRole.HEAD,
                    "Sevda Rəhbər",
                    "58d6b7102ede82eb07fb065f39eb329702761af0e60e6fe7e72428ad8fa807c3b5ebaae727474a11d5a27276074ecf9a"),
            new Demo(
                    "auditor",
                    AccountRole.AUDITOR,
                    "Elçin Auditor",
                    "e028765a6c5223c03921a2316a25fbc31cf4f02b92190b895e71d4a1057f6d911a3f0ec7f173a8634d5f45d95736db0d"),
            new Demo(
                    "rektorluq",
                    AccountRole.RECTORATE,
                    "Nigar Rektorluq",
                    "49c36a4cf175a6fc325d10759356c79c00e58b76d7ede26fcea71a216db16d8b8623d3be6bc4169b0087a4e5683dafc9"),
            new Demo(
                    "idareci",
                    AccountRole.ADMIN,
                    "Tural İdarəçi",
                    "e0e9d5149dfa5107a06298a0c339a8f928ef961bfa32e26292ef5622bdcc876feb5a2cab1f3e3b6f25c2708edfddd732"));

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

    /**
     * One of them.
     *
     * @param pbkdf2 of the password, with its salt
     */
    record Demo(String username, AccountRole role, String displayName, String pbkdf2) {
        String password() {
            return username + "-2025";
        }

        /** As the table of accounts keeps it. */
        String passwordHash() {
            return "{" + AccountsRoom.PBKDF2 + "}" + pbkdf2;
        }
    }
}
