package org.planledger.web.plan;

import java.util.List;
import org.planledger.web.form.Field;
import org.planledger.web.form.Texts;
import org.planledger.web.form.Values;
import org.planledger.web.wire.Queries;
import org.springframework.stereotype.Component;

/** The head sends a request to close back, with a reason. */
@Component
class DeclineClosing extends ClosingForm {
    DeclineClosing(Queries queries, Texts texts) {
        super(queries, texts);
    }

    @Override
    public String command() {
        return "decline-closing";
    }

    @Override
    public List<Field> fields(Values values) {
        return List.of(Field.hidden(ITEM), Field.reason("reason"));
    }
}
