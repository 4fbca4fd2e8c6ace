package org.planledger.web.fund;

import java.time.Clock;
import java.util.List;
import org.planledger.web.form.Field;
import org.planledger.web.form.Values;
import org.planledger.web.person.People;
import org.planledger.web.plan.Plans;
import org.springframework.stereotype.Component;

/** A veteran is supported from the fund. */
@Component
class PaySupport extends FundForm {
    private final Plans plans;
    private final People people;

    PaySupport(Plans plans, People people, Clock clock) {
        super(clock);
        this.plans = plans;
        this.people = people;
    }

    @Override
    public String command() {
        return "pay-support";
    }

    @Override
    public List<Field> fields(Values values) {
        return List.of(
                Field.hidden(ENTRY),
                Field.person("veteran", "VETERAN", () -> people.options("VETERAN")),
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
