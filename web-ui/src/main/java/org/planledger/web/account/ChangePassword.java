package org.planledger.web.account;

import java.util.List;
import java.util.Set;
import org.planledger.web.form.Field;
import org.planledger.web.form.Form;
import org.planledger.web.form.Values;
import org.planledger.web.signin.Role;
import org.planledger.web.wire.Commands;
import org.planledger.web.wire.Commands.Done;
import org.springframework.stereotype.Component;

/** Everybody's own password; afterwards they sign in with it. */
@Component
class ChangePassword implements Form {
    private static final int LEAST = 12;

    private final Commands commands;

    ChangePassword(Commands commands) {
        this.commands = commands;
    }

    @Override
    public String command() {
        return "change-password";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.values());
    }

    @Override
    public List<Field> fields(Values values) {
        return List.of(
                Field.hidden("userId"),
                Field.password("currentPassword", 1),
                Field.password("newPassword", LEAST),
                Field.password("newPasswordAgain", LEAST).again("newPassword"));
    }

    @Override
    public void start(Values values) {
        values.put("userId", commands.own().userId());
    }

    @Override
    public String next(Values values, Done done) {
        return "/sign-in?password";
    }

    @Override
    public boolean seenInViews() {
        return false;
    }

    @Override
    public boolean endsSession() {
        return true;
    }
}
