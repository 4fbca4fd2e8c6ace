package org.planledger.web.account;

import org.planledger.web.wire.Commands;
import org.springframework.stereotype.Component;

/** Closes an account. */
@Component
class DisableAccount extends AccountForm {
    DisableAccount(Commands commands) {
        super(commands);
    }

    @Override
    public String command() {
        return "disable-account";
    }
}
