package org.planledger.web.activity;

import java.util.List;
import org.planledger.web.form.Field;
import org.planledger.web.form.Form;
import org.planledger.web.form.Values;
import org.planledger.web.wire.Commands.Done;
import org.springframework.stereotype.Component;

/** With whom, and in which district, an event is held. */
@Component
class RecordCoHosts implements Form {
    private final Activities activities;

    RecordCoHosts(Activities activities) {
        this.activities = activities;
    }

    @Override
    public String command() {
        return "record-co-hosts";
    }

    @Override
    public String register() {
        return "hosting";
    }

    @Override
    public List<Field> fields(Values values) {
        return List.of(
                Field.select(ActivityForm.ACTIVITY, activities::options),
                Field.area("partners").optional(),
                Field.text("district", 200).optional());
    }

    @Override
    public String next(Values values, Done done) {
        return "/activities/" + values.text(ActivityForm.ACTIVITY);
    }
}
