package org.planledger.web.account;

import java.util.List;
import org.planledger.web.form.Field;
import org.planledger.web.form.Values;
import org.planledger.web.wire.Commands;
import org.springframework.stereotype.Component;

/** Lets somebody do something else from now on. */
@Component
class ChangeRole extends AccountForm {
    ChangeRole(Commands commands) {
        super(commands);
    }

    @Override
    public String command() {
        return "change-role";
    }

    @Override
    public List<Field> fields(Values values) {
        return List.of(Field.hidden("userId"), Field.choice("role", "STAFF", "HEAD", "AUDITOR", "RECTORATE", "ADMIN"));
    }

    @Override
    public void start(Values values) {
        values.start("role", account(values).role());
    }
}
