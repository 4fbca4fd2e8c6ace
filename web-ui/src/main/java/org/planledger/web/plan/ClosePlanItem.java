package org.planledger.web.plan;

import java.util.List;
import java.util.Set;
import org.planledger.web.form.Field;
import org.planledger.web.form.Values;
import org.planledger.web.signin.Role;
import org.planledger.web.wire.Queries;
import org.springframework.stereotype.Component;

/** The head confirms that an item is done. */
@Component
class ClosePlanItem extends ItemForm {
    ClosePlanItem(Queries queries) {
        super(queries);
    }

    @Override
    public String command() {
        return "close-plan-item";
    }

    @Override
    public Set<Role> roles() {
        return CONFIRMING;
    }

    @Override
    public List<Field> fields(Values values) {
        return List.of(Field.hidden(ITEM));
    }
}
