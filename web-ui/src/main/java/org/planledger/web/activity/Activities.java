package org.planledger.web.activity;

import java.time.Instant;
import java.util.List;
import org.planledger.web.form.Option;
import org.planledger.web.form.Subject;
import org.planledger.web.form.Texts;
import org.planledger.web.text.Dates;
import org.planledger.web.wire.PageOf;
import org.planledger.web.wire.Queries;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;

/** The activities to pick from. */
@Component
public class Activities {
    private static final ParameterizedTypeReference<PageOf<ActivityRow>> PAGE = new ParameterizedTypeReference<>() {};
    private static final int SIZE = 200;

    private final Queries queries;
    private final Texts texts;

    Activities(Queries queries, Texts texts) {
        this.queries = queries;
        this.texts = texts;
    }

    /** The latest, those to come among them. */
    public List<Option> options() {
        var found = queries.at("/activities").with("size", SIZE).as(PAGE);
        return found.content().stream()
                .map(row -> Option.of(row.activityId(), title(row, texts) + " · " + moment(row.startsAt())))
                .toList();
    }

    /** One of them, as what a form is about. */
    public Subject subject(String activityId) {
        return subject(queries.at("/activities/{activity}", activityId).as(ActivityRow.class), texts);
    }

    static Subject subject(ActivityRow row, Texts texts) {
        return new Subject(
                title(row, texts),
                List.of(moment(row.startsAt()), row.place() == null ? texts.say("hidden.text") : row.place()),
                "/activities/" + row.activityId(),
                row.version());
    }

    private static String title(ActivityRow row, Texts texts) {
        return row.title() == null ? texts.say("hidden.text") : row.title();
    }

    private static String moment(Instant instant) {
        var there = instant.atZone(Dates.ZONE);
        return Dates.DATE.format(there) + " " + Dates.TIME.format(there);
    }
}
