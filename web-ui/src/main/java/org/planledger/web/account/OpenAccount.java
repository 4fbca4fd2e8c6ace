package org.planledger.web.account;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.planledger.web.form.Field;
import org.planledger.web.form.Form;
import org.planledger.web.form.Values;
import org.planledger.web.signin.Role;
import org.planledger.web.signin.SignedIn;
import org.planledger.web.wire.Commands.Done;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Somebody gets an account, with a one-time password that the administrator hands over. */
@Component
class OpenAccount implements Form {
    @Override
    public String command() {
        return "open-account";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMIN);
    }

    @Override
    public List<Field> fields(Values values) {
        return List.of(
                Field.hidden("userId"),
                Field.text("displayName", 200),
                Field.text("userName", 40),
                Field.choice("role", "STAFF", "HEAD", "AUDITOR", "RECTORATE", "ADMIN"),
                Field.text("organisation", 40),
                Field.oneTimePassword("password"));
    }

    @Override
    public void start(Values values) {
        values.start("userId", UUID.randomUUID())
                .start("role", "STAFF")
                .start("organisation", organisation())
                .put("password", OneTimePassword.fresh());
    }

    @Override
    public String next(Values values, Done done) {
        return "/accounts";
    }

    @Override
    public List<Object> told(Values values) {
        return List.of(values.text("displayName"), values.text("userName"), values.text("password"));
    }

    @Override
    public boolean seenInViews() {
        return false;
    }

    private static String organisation() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn me ? me.organisation() : "";
    }
}
