package org.planledger.web.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planledger.web.form.Field;
import org.planledger.web.form.Values;
import org.planledger.web.signin.Role;
import org.planledger.web.wire.Queries;
import org.springframework.stereotype.Component;

/** The head sets another rule for when an item is due. */
@Component
class SetDueRule extends ItemForm {
    SetDueRule(Queries queries) {
        super(queries);
    }

    @Override
    public String command() {
        return "set-due-rule";
    }

    @Override
    public Set<Role> roles() {
        return CONFIRMING;
    }

    @Override
    public List<Field> fields(Values values) {
        return DueFields.between(List.of(Field.hidden(ITEM)), List.of(Field.reason("reason")));
    }

    @Override
    public void start(Values values) {
        var due = item(values).row().due();
        values.start("rule", due.rule()).start("month", due.month()).start("dueDate", due.date());
    }

    @Override
    public Map<String, Object> body(Map<String, Object> read, Values values) {
        return DueFields.body(read, values);
    }
}
