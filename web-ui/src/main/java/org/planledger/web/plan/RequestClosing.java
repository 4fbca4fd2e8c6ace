package org.planledger.web.plan;

import java.util.ArrayList;
import java.util.List;
import org.planledger.web.activity.ActivityRow;
import org.planledger.web.form.Field;
import org.planledger.web.form.Option;
import org.planledger.web.form.Texts;
import org.planledger.web.form.Values;
import org.planledger.web.text.Dates;
import org.planledger.web.wire.Queries;
import org.springframework.stereotype.Component;

/** Staff ask the head to close an item, and name what shows that it was done. */
@Component
class RequestClosing extends ItemForm {
    private final Texts texts;

    RequestClosing(Queries queries, Texts texts) {
        super(queries);
        this.texts = texts;
    }

    @Override
    public String command() {
        return "request-closing";
    }

    @Override
    public List<Field> fields(Values values) {
        return List.of(
                Field.hidden(ITEM),
                Field.ticks("activities", () -> activities(values)).optional(),
                Field.ticks("visits", () -> visits(values)).optional(),
                Field.ticks("evidence", () -> evidence(values)).optional(),
                Field.area("measure").optional(),
                Field.area("noMeasureReason").optional());
    }

    /** Only so many can be ticked, so a longer list is not offered whole; that is said, and where the rest stands. */
    @Override
    List<String> lines(ItemDetail item) {
        var lines = new ArrayList<>(super.lines(item));
        item.left().forEach((list, left) -> lines.add(texts.say("closing.left." + list, left)));
        return lines;
    }

    private List<Option> activities(Values values) {
        return item(values).activities().stream()
                .filter(ActivityRow::held)
                .map(activity -> Option.of(
                        activity.activityId(),
                        Dates.DATE.format(activity.startsAt().atZone(Dates.ZONE)) + " · " + or(activity.title())))
                .toList();
    }

    private List<Option> visits(Values values) {
        return item(values).visits().stream()
                .filter(visit -> !visit.voided())
                .map(visit ->
                        Option.of(visit.visitId(), Dates.DATE.format(visit.visitedOn()) + " · " + or(visit.whom())))
                .toList();
    }

    private List<Option> evidence(Values values) {
        return item(values).evidence().stream()
                .map(file -> new Option(file.evidenceId(), or(file.fileName()), file.caption()))
                .toList();
    }

    private String or(@org.jspecify.annotations.Nullable String text) {
        return text == null ? texts.say("hidden.text") : text;
    }
}
