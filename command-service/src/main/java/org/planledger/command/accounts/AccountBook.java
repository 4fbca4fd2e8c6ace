package org.planledger.command.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.planledger.command.decision.Accounts;
import org.planledger.command.decision.Role;
import org.planledger.events.OrganisationId;
import org.planledger.events.UserId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts in PostgreSQL. User names are compared without letter case. */
@Component
class AccountBook implements Accounts {
    private static final RowMapper<Account> ROW = (row, _) -> new Account(
            new UserId(row.getObject("user_id", UUID.class)),
            new OrganisationId(row.getString("organisation")),
            row.getString("username"),
            row.getString("display_name"),
            Role.valueOf(row.getString("role")),
            row.getString("password_hash"));

    private final JdbcClient jdbc;

    AccountBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean active(OrganisationId organisation, UserId user) {
        return jdbc.sql("select exists (select from accounts where user_id = ? and organisation = ? and active)")
                .params(user.value(), organisation.value())
                .query(Boolean.class)
                .single();
    }

    Optional<Account> named(String username) {
        return jdbc.sql("select * from accounts where username = ? and active")
                .param(folded(username))
                .query(ROW)
                .optional();
    }

    List<Account> of(OrganisationId organisation) {
        return jdbc.sql("select * from accounts where organisation = ? and active order by username")
                .param(organisation.value())
                .query(ROW)
                .list();
    }

    /** Adds an account; an existing one of this name stays as it is. */
    void addIfAbsent(Account account) {
        jdbc.sql("""
                insert into accounts (user_id, organisation, username, display_name, role, password_hash)
                values (?, ?, ?, ?, ?, ?) on conflict (username) do nothing""")
                .params(
                        account.userId().value(),
                        account.organisation().value(),
                        folded(account.username()),
                        account.displayName(),
                        account.role().name(),
                        account.passwordHash())
                .update();
    }

    static String folded(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
