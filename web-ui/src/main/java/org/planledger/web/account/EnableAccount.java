package org.planledger.web.account;

import org.planledger.web.wire.Commands;
import org.springframework.stereotype.Component;

/** Opens a closed account again. */
@Component
class EnableAccount extends AccountForm {
    EnableAccount(Commands commands) {
        super(commands);
    }

    @Override
    public String command() {
        return "enable-account";
    }
}
