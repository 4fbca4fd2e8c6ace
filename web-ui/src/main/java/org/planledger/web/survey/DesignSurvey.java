package org.planledger.web.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.planledger.web.form.Field;
import org.planledger.web.form.Form;
import org.planledger.web.form.Values;
import org.planledger.web.plan.Plans;
import org.planledger.web.wire.Commands.Done;
import org.springframework.stereotype.Component;

/** A survey gets its questions. */
@Component
class DesignSurvey implements Form {
    private final Plans plans;

    DesignSurvey(Plans plans) {
        this.plans = plans;
    }

    @Override
    public String command() {
        return "design-survey";
    }

    @Override
    public String register() {
        return "survey";
    }

    @Override
    public List<Field> fields(Values values) {
        return List.of(
                Field.hidden("surveyId"),
                Field.text("title", 200),
                Field.lines("surveyQuestions"),
                Field.ticks("items", plans::openItems));
    }

    @Override
    public void start(Values values) {
        values.start("surveyId", UUID.randomUUID());
    }

    @Override
    public Map<String, Object> body(Map<String, Object> read, Values values) {
        var body = new LinkedHashMap<>(read);
        body.put("questions", Asked.of(Objects.requireNonNull(body.remove("surveyQuestions"))));
        return body;
    }

    @Override
    public String next(Values values, Done done) {
        return "/cards/" + values.text("surveyId");
    }
}
