package org.planledger.web.plan;

import java.util.List;
import java.util.Set;
import org.planledger.web.form.Field;
import org.planledger.web.form.Values;
import org.planledger.web.signin.Role;
import org.planledger.web.wire.Queries;
import org.springframework.stereotype.Component;

/** The head opens a closed item again, with a reason; both closures stay in the history. */
@Component
class ReopenPlanItem extends ItemForm {
    ReopenPlanItem(Queries queries) {
        super(queries);
    }

    @Override
    public String command() {
        return "reopen-plan-item";
    }

    @Override
    public Set<Role> roles() {
        return CONFIRMING;
    }

    @Override
    public List<Field> fields(Values values) {
        return List.of(Field.hidden(ITEM), Field.reason("reason"));
    }
}
