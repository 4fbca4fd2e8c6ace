package org.planledger.web.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planledger.web.form.Field;
import org.planledger.web.form.Values;
import org.planledger.web.wire.Queries;
import org.springframework.stereotype.Component;

/** A typo of the source is repaired, with a reason; the source itself stays as it was. */
@Component
class RepairSourceText extends ItemForm {
    RepairSourceText(Queries queries) {
        super(queries);
    }

    @Override
    public String command() {
        return "repair-source-text";
    }

    @Override
    public List<Field> fields(Values values) {
        return List.of(
                Field.hidden(ITEM),
                Field.hidden("field"),
                Field.hidden("index"),
                Field.fixed("before"),
                Field.area("after"),
                Field.reason("reason"));
    }

    @Override
    public void start(Values values) {
        values.start("field", "DIRECTION").start("index", "0");
        var text = item(values).text(values.text("field"), number(values));
        values.start("before", text).start("after", text);
    }

    @Override
    public Map<String, Object> body(Map<String, Object> read, Values values) {
        var body = new LinkedHashMap<>(read);
        body.put("index", number(values));
        return body;
    }

    private static int number(Values values) {
        var text = values.text("index");
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
    }
}
