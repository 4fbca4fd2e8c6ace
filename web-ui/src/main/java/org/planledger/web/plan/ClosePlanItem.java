package org.planledger.web.plan;

import java.util.List;
import org.planledger.web.form.Field;
import org.planledger.web.form.Texts;
import org.planledger.web.form.Values;
import org.planledger.web.wire.Queries;
import org.springframework.stereotype.Component;

/** The head confirms that an item is done. */
@Component
class ClosePlanItem extends ClosingForm {
    ClosePlanItem(Queries queries, Texts texts) {
        super(queries, texts);
    }

    @Override
    public String command() {
        return "close-plan-item";
    }

    @Override
    public List<Field> fields(Values values) {
        return List.of(Field.hidden(ITEM));
    }
}
