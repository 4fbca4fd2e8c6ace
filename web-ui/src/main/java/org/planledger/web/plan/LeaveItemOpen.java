package org.planledger.web.plan;

import java.util.List;
import java.util.Set;
import org.planledger.web.form.Field;
import org.planledger.web.form.Values;
import org.planledger.web.signin.Role;
import org.planledger.web.wire.Queries;
import org.springframework.stereotype.Component;

/** The head says why an item will be left open, or says it otherwise. */
@Component
class LeaveItemOpen extends ItemForm {
    LeaveItemOpen(Queries queries) {
        super(queries);
    }

    @Override
    public String command() {
        return "leave-item-open";
    }

    @Override
    public Set<Role> roles() {
        return CONFIRMING;
    }

    @Override
    public List<Field> fields(Values values) {
        return List.of(Field.hidden(ITEM), Field.reason("reason"));
    }

    @Override
    public void start(Values values) {
        values.start("reason", item(values).row().leftReason());
    }
}
