package org.planledger.web.plan;

import java.util.List;
import java.util.Set;
import org.planledger.web.form.Ahead;
import org.planledger.web.form.Field;
import org.planledger.web.form.Form;
import org.planledger.web.form.Subject;
import org.planledger.web.form.Values;
import org.planledger.web.signin.Role;
import org.planledger.web.wire.Commands.Done;
import org.springframework.stereotype.Component;

/** The head closes the year of a plan; what is still open stands above, each item with the way to its own reason. */
@Component
class ClosePlanYear implements Form {
    private static final String PLAN = "planId";

    private final Plans plans;

    ClosePlanYear(Plans plans) {
        this.plans = plans;
    }

    @Override
    public String command() {
        return "close-plan-year";
    }

    @Override
    public Set<Role> roles() {
        return CONFIRMING;
    }

    @Override
    public List<Field> fields(Values values) {
        return List.of(Field.hidden(PLAN), Field.reason("leftReason").optional());
    }

    @Override
    public Subject subject(Values values) {
        return plans.plan(values.text(PLAN));
    }

    @Override
    public List<Ahead> ahead(Values values) {
        var plan = values.text(PLAN);
        return plans.items(plan).stream()
                .filter(ItemRow::workable)
                .map(item -> ahead(item, plan))
                .toList();
    }

    private static Ahead ahead(ItemRow item, String plan) {
        var label = item.key() + " · " + Plans.shortened(item.work());
        if (item.closingRequested()) return new Ahead(label, "/items/" + item.itemId(), "asked", null);
        var back = "/forms/close-plan-year?planId=" + plan;
        var reason = "/forms/leave-item-open?itemId=" + item.itemId() + "&formNext=" + back;
        return new Ahead(label, reason, item.leftReason() == null ? "none" : "own", item.leftReason());
    }

    @Override
    public String next(Values values, Done done) {
        return plans.plan(values.text(PLAN)).link();
    }
}
