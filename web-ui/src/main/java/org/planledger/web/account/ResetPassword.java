package org.planledger.web.account;

import java.util.List;
import org.planledger.web.form.Field;
import org.planledger.web.form.Values;
import org.planledger.web.wire.Commands;
import org.springframework.stereotype.Component;

/** Gives somebody who forgot theirs a one-time password. */
@Component
class ResetPassword extends AccountForm {
    ResetPassword(Commands commands) {
        super(commands);
    }

    @Override
    public String command() {
        return "reset-password";
    }

    @Override
    public List<Field> fields(Values values) {
        return List.of(Field.hidden("userId"), Field.oneTimePassword("password"));
    }

    @Override
    public void start(Values values) {
        values.put("password", OneTimePassword.fresh());
    }

    @Override
    public List<Object> told(Values values) {
        return List.of(account(values).displayName(), values.text("password"));
    }
}
