package org.planledger.web.fund;

import java.time.Clock;
import java.util.List;
import org.planledger.web.form.Field;
import org.planledger.web.form.Values;
import org.planledger.web.person.People;
import org.planledger.web.plan.Plans;
import org.springframework.stereotype.Component;

/** Somebody gave money, or a thing of some estimated value. */
@Component
class RegisterDonation extends FundForm {
    private final Plans plans;
    private final People people;

    RegisterDonation(Plans plans, People people, Clock clock) {
        super(clock);
        this.plans = plans;
        this.people = people;
    }

    @Override
    public String command() {
        return "register-donation";
    }

    @Override
    public List<Field> fields(Values values) {
        return List.of(
                Field.hidden(ENTRY),
                Field.choice("form", "MONEY", "IN_KIND"),
                Field.money("amountQepik"),
                Field.area("what").onlyIf("form", "IN_KIND"),
                Field.person("donor", "DONOR", () -> people.options()).optional(),
                Field.date("receivedOn"),
                Field.area("note").optional(),
                Field.ticks("items", plans::openItems).optional());
    }

    @Override
    public void start(Values values) {
        values.start("form", "MONEY");
        start(values, "receivedOn");
    }
}
