package org.planledger.web.plan;

import java.util.List;
import java.util.Set;
import org.planledger.web.form.Field;
import org.planledger.web.form.Values;
import org.planledger.web.signin.Role;
import org.planledger.web.wire.Queries;
import org.springframework.stereotype.Component;

/** The head changes what an item says; the source stays as it was. */
@Component
class AmendPlanItem extends ItemForm {
    AmendPlanItem(Queries queries) {
        super(queries);
    }

    @Override
    public String command() {
        return "amend-plan-item";
    }

    @Override
    public Set<Role> roles() {
        return CONFIRMING;
    }

    @Override
    public List<Field> fields(Values values) {
        return List.of(
                Field.hidden(ITEM),
                Field.area("direction"),
                Field.area("work"),
                Field.lines("ways"),
                Field.lines("executors"),
                Field.area("expectedResult"),
                Field.reason("reason"));
    }

    @Override
    public void start(Values values) {
        var row = item(values).row();
        values.start("direction", row.direction())
                .start("work", row.work())
                .start("ways", String.join("\n", row.ways()))
                .start("executors", String.join("\n", row.executors()))
                .start("expectedResult", row.expectedResult());
    }
}
