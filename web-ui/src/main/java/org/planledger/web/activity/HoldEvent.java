package org.planledger.web.activity;

import java.util.List;
import org.planledger.web.form.Field;
import org.planledger.web.form.Texts;
import org.planledger.web.form.Values;
import org.planledger.web.wire.Queries;
import org.springframework.stereotype.Component;

/** An event took place: who came, and what came of it. */
@Component
class HoldEvent extends ActivityForm {
    private static final int CROWD = 100_000;

    HoldEvent(Queries queries, Texts texts) {
        super(queries, texts);
    }

    @Override
    public String command() {
        return "hold-event";
    }

    @Override
    public List<Field> fields(Values values) {
        return List.of(
                Field.hidden(ACTIVITY),
                Field.moment("heldAt"),
                Field.count("attendance.veterans", 0, CROWD),
                Field.count("attendance.students", 0, CROWD),
                Field.count("attendance.teachers", 0, CROWD),
                Field.count("attendance.guests", 0, CROWD),
                Field.area("outcome"));
    }

    @Override
    public void start(Values values) {
        RescheduleEvent.moment(values, "heldAt", activity(values).startsAt());
        for (var who : List.of("veterans", "students", "teachers", "guests")) values.start("attendance." + who, "0");
    }
}
