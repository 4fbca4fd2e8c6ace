package org.planledger.command.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.planledger.command.decision.Role;
import org.planledger.events.OrganisationId;
import org.planledger.events.UserId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts in PostgreSQL, to be read. User names are compared without letter case. */
@Component
class AccountBook {
    private static final RowMapper<Account> ROW = (row, _) -> {
        var until = row.getTimestamp("password_until");
        return new Account(
                new UserId(row.getObject("user_id", UUID.class)),
                new OrganisationId(row.getString("organisation")),
                row.getString("username"),
                row.getString("display_name"),
                Role.valueOf(row.getString("role")),
                row.getString("password_hash"),
                row.getBoolean("active"),
                row.getLong("rights_version"),
                until == null ? null : until.toInstant());
    };

    private final JdbcClient jdbc;

    AccountBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The account of this name, also a closed one. */
    Optional<Account> named(String username) {
        // Nobody's name; and PostgreSQL refuses a statement with a NUL in it.
        if (!typed(username)) return Optional.empty();
        return jdbc.sql("select * from accounts where username = ?")
                .param(folded(username))
                .query(ROW)
                .optional();
    }

    Optional<Account> of(UserId user) {
        return jdbc.sql("select * from accounts where user_id = ?")
                .param(user.value())
                .query(ROW)
                .optional();
    }

    /** The open accounts of an organisation, by user name. */
    List<Account> of(OrganisationId organisation) {
        return jdbc.sql("select * from accounts where organisation = ? and active order by username")
                .param(organisation.value())
                .query(ROW)
                .list();
    }

    /** Every account there is, closed ones included, by user name. */
    List<Account> all() {
        return jdbc.sql("select * from accounts order by username").query(ROW).list();
    }

    /** Accounts of a time when accounts had no events. */
    List<Account> withoutHistory() {
        return jdbc.sql("""
                        select * from accounts
                        where not exists (select from events where aggregate_id = user_id) order by username""").query(ROW).list();
    }

    /** Whether it has no control characters. */
    static boolean typed(String text) {
        return text.chars().noneMatch(Character::isISOControl);
    }

    static String folded(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
