package org.planledger.web.plan;

import java.util.List;
import java.util.Set;
import org.planledger.web.form.Field;
import org.planledger.web.form.Option;
import org.planledger.web.form.Texts;
import org.planledger.web.form.Values;
import org.planledger.web.signin.Role;
import org.planledger.web.wire.Commands;
import org.planledger.web.wire.Queries;
import org.springframework.stereotype.Component;

/** The head makes somebody with an account answer for an item. */
@Component
class AssignExecutor extends ItemForm {
    private final Commands commands;
    private final Texts texts;

    AssignExecutor(Queries queries, Commands commands, Texts texts) {
        super(queries);
        this.commands = commands;
        this.texts = texts;
    }

    @Override
    public String command() {
        return "assign-executor";
    }

    @Override
    public Set<Role> roles() {
        return CONFIRMING;
    }

    @Override
    public List<Field> fields(Values values) {
        return List.of(Field.hidden(ITEM), Field.select("executor", this::accounts));
    }

    private List<Option> accounts() {
        return commands.accounts().stream()
                .filter(account -> !account.role().equals("AUDITOR"))
                .map(account -> Option.of(
                        account.userId(), account.displayName() + " · " + texts.say("role." + account.role())))
                .toList();
    }
}
