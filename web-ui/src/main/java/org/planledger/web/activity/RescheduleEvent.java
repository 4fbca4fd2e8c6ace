package org.planledger.web.activity;

import java.time.Instant;
import java.util.List;
import org.planledger.web.form.Field;
import org.planledger.web.form.Texts;
import org.planledger.web.form.Values;
import org.planledger.web.text.Dates;
import org.planledger.web.wire.Queries;
import org.springframework.stereotype.Component;

/** An event moves to another time or place. */
@Component
class RescheduleEvent extends ActivityForm {
    RescheduleEvent(Queries queries, Texts texts) {
        super(queries, texts);
    }

    @Override
    public String command() {
        return "reschedule-event";
    }

    @Override
    public List<Field> fields(Values values) {
        return List.of(
                Field.hidden(ACTIVITY),
                Field.moment("startsAt"),
                Field.moment("endsAt").sameDayAs("startsAt"),
                Field.text("place", 200),
                Field.reason("clashReason").afterRefusal("booking.clash"),
                Field.reason("reason"));
    }

    @Override
    public void start(Values values) {
        var now = activity(values);
        moment(values, "startsAt", now.startsAt());
        moment(values, "endsAt", now.endsAt());
        values.start("place", now.place());
    }

    static void moment(Values values, String name, Instant instant) {
        var local = instant.atZone(Dates.ZONE);
        values.start(name + ".date", Dates.DATE.format(local)).start(name + ".time", Dates.TIME.format(local));
    }
}
