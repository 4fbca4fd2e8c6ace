package org.planledger.command.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Role;
import org.planledger.events.OrganisationId;
import org.planledger.events.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Changes to the table of accounts, each made ready first and run later, in the commit of its event. Every change of a
 * known account counts its rights version up by one.
 */
@Component
class AccountTable {
    private static final Duration ONE_TIME = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Clock clock;

    AccountTable(JdbcClient jdbc, PasswordEncoder passwords, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** What is asked of somebody's new account. */
    record Opening(UserId user, OrganisationId organisation, String username, String displayName, Role role) {}

    Runnable open(Opening who, String password, boolean oneTime) {
        return opened(who, hash(password), oneTime);
    }

    /** With a password that was hashed before. */
    Runnable opened(Opening who, String hash, boolean oneTime) {
        return () -> jdbc.sql("""
                        insert into accounts
                            (user_id, organisation, username, display_name, role, password_hash, password_until)
                        values (?, ?, ?, ?, ?, ?, ?::timestamptz)""")
                .param(who.user().value())
                .param(who.organisation().value())
                .param(AccountBook.folded(who.username()))
                .param(who.displayName())
                .param(who.role().name())
                .param(hash)
                .param(until(oneTime))
                .update();
    }

    Runnable role(UserId user, Role role) {
        return () -> jdbc.sql("update accounts set role = ?, rights_version = rights_version + 1 where user_id = ?")
                .params(role.name(), user.value())
                .update();
    }

    Runnable active(UserId user, boolean active) {
        return () -> jdbc.sql("update accounts set active = ?, rights_version = rights_version + 1 where user_id = ?")
                .params(active, user.value())
                .update();
    }

    Runnable password(UserId user, String password, boolean oneTime) {
        var hash = hash(password);
        return () -> jdbc.sql("""
                        update accounts set password_hash = ?, password_until = ?::timestamptz,
                            rights_version = rights_version + 1
                        where user_id = ?""")
                .param(hash)
                .param(until(oneTime))
                .param(user.value())
                .update();
    }

    // Outside the commit: it is slow on purpose.
    private String hash(String password) {
        return String.valueOf(passwords.encode(password));
    }

    private @Nullable String until(boolean oneTime) {
        return oneTime ? clock.instant().plus(ONE_TIME).atOffset(ZoneOffset.UTC).toString() : null;
    }
}
