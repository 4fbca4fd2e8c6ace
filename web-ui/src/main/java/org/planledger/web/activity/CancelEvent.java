package org.planledger.web.activity;

import java.util.List;
import org.planledger.web.form.Field;
import org.planledger.web.form.Texts;
import org.planledger.web.form.Values;
import org.planledger.web.wire.Queries;
import org.springframework.stereotype.Component;

/** An event will not take place. */
@Component
class CancelEvent extends ActivityForm {
    CancelEvent(Queries queries, Texts texts) {
        super(queries, texts);
    }

    @Override
    public String command() {
        return "cancel-event";
    }

    @Override
    public List<Field> fields(Values values) {
        return List.of(Field.hidden(ACTIVITY), Field.reason("reason"));
    }
}
