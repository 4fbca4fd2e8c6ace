package org.planledger.web.fund;

import java.time.Clock;
import java.util.List;
import org.planledger.web.activity.Activities;
import org.planledger.web.form.Field;
import org.planledger.web.form.Values;
import org.planledger.web.plan.Plans;
import org.springframework.stereotype.Component;

/** A cost of an activity is paid from the fund. */
@Component
class PayCost extends FundForm {
    private final Plans plans;
    private final Activities activities;

    PayCost(Plans plans, Activities activities, Clock clock) {
        super(clock);
        this.plans = plans;
        this.activities = activities;
    }

    @Override
    public String command() {
        return "pay-cost";
    }

    @Override
    public List<Field> fields(Values values) {
        return List.of(
                Field.hidden(ENTRY),
                Field.select("activity", activities::options),
                Field.money("amountQepik"),
                Field.area("purpose"),
                Field.date("paidOn"),
                Field.ticks("items", plans::openItems).optional());
    }

    @Override
    public void start(Values values) {
        start(values, "paidOn");
    }
}
