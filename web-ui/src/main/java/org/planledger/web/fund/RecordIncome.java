package org.planledger.web.fund;

import java.time.Clock;
import java.util.List;
import org.planledger.web.form.Field;
import org.planledger.web.form.Values;
import org.planledger.web.plan.Plans;
import org.springframework.stereotype.Component;

/** Money came in otherwise than as a donation, for example from a sale exhibition. */
@Component
class RecordIncome extends FundForm {
    private final Plans plans;

    RecordIncome(Plans plans, Clock clock) {
        super(clock);
        this.plans = plans;
    }

    @Override
    public String command() {
        return "record-income";
    }

    @Override
    public List<Field> fields(Values values) {
        return List.of(
                Field.hidden(ENTRY),
                Field.money("amountQepik"),
                Field.text("source", 2_000),
                Field.date("receivedOn"),
                Field.ticks("items", plans::openItems).optional());
    }

    @Override
    public void start(Values values) {
        start(values, "receivedOn");
    }
}
