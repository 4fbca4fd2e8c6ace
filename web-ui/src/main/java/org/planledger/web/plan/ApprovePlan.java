package org.planledger.web.plan;

import java.util.List;
import java.util.Set;
import org.planledger.web.form.Field;
import org.planledger.web.form.Form;
import org.planledger.web.form.Subject;
import org.planledger.web.form.Values;
import org.planledger.web.signin.Role;
import org.planledger.web.wire.Commands.Done;
import org.springframework.stereotype.Component;

/** The head approves the plan; from then on things are recorded for its items. */
@Component
class ApprovePlan implements Form {
    private final Plans plans;

    ApprovePlan(Plans plans) {
        this.plans = plans;
    }

    @Override
    public String command() {
        return "approve-plan";
    }

    @Override
    public Set<Role> roles() {
        return CONFIRMING;
    }

    @Override
    public List<Field> fields(Values values) {
        return List.of(Field.hidden("planId"), Field.date("approvedOn"));
    }

    @Override
    public Subject subject(Values values) {
        return plans.plan(values.text("planId"));
    }

    @Override
    public String next(Values values, Done done) {
        return "/plan";
    }
}
