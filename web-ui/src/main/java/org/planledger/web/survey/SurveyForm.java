package org.planledger.web.survey;

import java.util.List;
import java.util.Objects;
import org.planledger.web.form.Form;
import org.planledger.web.form.Subject;
import org.planledger.web.form.Values;
import org.planledger.web.wire.Commands.Done;

/** What the forms about one survey share: they show it, and they notice when somebody else changed it. */
abstract class SurveyForm implements Form {
    static final String SURVEY = "surveyId";

    private final Surveys surveys;

    SurveyForm(Surveys surveys) {
        this.surveys = surveys;
    }

    Results results(Values values) {
        return surveys.results(values.text(SURVEY));
    }

    @Override
    public String register() {
        return "survey";
    }

    @Override
    public Subject subject(Values values) {
        var results = results(values);
        return new Subject(
                Objects.requireNonNullElse(results.title(), ""),
                List.of(),
                "/surveys/" + results.surveyId(),
                results.cardVersion());
    }

    @Override
    public String next(Values values, Done done) {
        return "/cards/" + values.text(SURVEY);
    }
}
