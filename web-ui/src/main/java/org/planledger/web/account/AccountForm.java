package org.planledger.web.account;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planledger.web.form.Field;
import org.planledger.web.form.Form;
import org.planledger.web.form.Subject;
import org.planledger.web.form.Values;
import org.planledger.web.signin.Role;
import org.planledger.web.wire.Commands;
import org.planledger.web.wire.Commands.AccountEntry;
import org.planledger.web.wire.Commands.Done;

/** What the forms about one account have in common. Opening the form and sending it are asking and confirming. */
abstract class AccountForm implements Form {
    private static final String USER = "userId";

    private final Commands commands;

    AccountForm(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMIN);
    }

    @Override
    public List<Field> fields(Values values) {
        return List.of(Field.hidden(USER));
    }

    @Override
    public @Nullable Subject subject(Values values) {
        var account = account(values);
        return new Subject(account.displayName(), List.of(account.userName()), "/accounts", account.version());
    }

    @Override
    public String next(Values values, Done done) {
        return "/accounts";
    }

    @Override
    public List<Object> told(Values values) {
        return List.of(account(values).displayName());
    }

    @Override
    public boolean seenInViews() {
        return false;
    }

    AccountEntry account(Values values) {
        return commands.account(values.text(USER));
    }
}
