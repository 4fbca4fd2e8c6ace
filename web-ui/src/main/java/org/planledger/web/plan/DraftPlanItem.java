package org.planledger.web.plan;

import java.util.List;
import java.util.Map;
import org.planledger.web.form.Field;
import org.planledger.web.form.Form;
import org.planledger.web.form.Subject;
import org.planledger.web.form.Values;
import org.planledger.web.wire.Commands.Done;
import org.springframework.stereotype.Component;

/** An item is written into a plan that is being drafted. */
@Component
class DraftPlanItem implements Form {
    private static final int KEY = 15;
    private static final int SECTIONS = 100;

    private final Plans plans;

    DraftPlanItem(Plans plans) {
        this.plans = plans;
    }

    @Override
    public String command() {
        return "draft-plan-item";
    }

    @Override
    public List<Field> fields(Values values) {
        return DueFields.between(
                List.of(
                        Field.hidden("planId"),
                        Field.text("key", KEY),
                        Field.count("section", 1, SECTIONS),
                        Field.area("direction"),
                        Field.area("work"),
                        Field.lines("ways"),
                        Field.lines("executors")),
                List.of(Field.lines("strategyCodes").optional(), Field.area("expectedResult")));
    }

    @Override
    public void start(Values values) {
        values.start("rule", "within-year");
    }

    @Override
    public Map<String, Object> body(Map<String, Object> read, Values values) {
        return DueFields.body(read, values);
    }

    @Override
    public Subject subject(Values values) {
        var plan = plans.plan(values.text("planId"));
        // several people may write items at a time
        return new Subject(plan.title(), plan.lines(), plan.link(), null);
    }

    @Override
    public String next(Values values, Done done) {
        return plans.all(null).stream()
                .filter(plan -> plan.planId().equals(values.text("planId")))
                .findFirst()
                .map(plan -> "/plan?year=" + plan.year())
                .orElse("/plan");
    }
}
