package org.planledger.web.activity;

import org.planledger.web.form.Form;
import org.planledger.web.form.Subject;
import org.planledger.web.form.Texts;
import org.planledger.web.form.Values;
import org.planledger.web.wire.Commands.Done;
import org.planledger.web.wire.Queries;

/** What the forms about one event share: they show it, and they notice when somebody else changed it. */
abstract class ActivityForm implements Form {
    static final String ACTIVITY = "activityId";

    private final Queries queries;
    private final Texts texts;

    ActivityForm(Queries queries, Texts texts) {
        this.queries = queries;
        this.texts = texts;
    }

    ActivityRow activity(Values values) {
        return queries.at("/activities/{activity}", values.text(ACTIVITY)).as(ActivityRow.class);
    }

    @Override
    public Subject subject(Values values) {
        return Activities.subject(activity(values), texts);
    }

    @Override
    public String next(Values values, Done done) {
        return "/activities/" + values.text(ACTIVITY);
    }
}
