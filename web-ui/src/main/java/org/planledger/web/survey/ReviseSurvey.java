package org.planledger.web.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.planledger.web.form.Field;
import org.planledger.web.form.Values;
import org.springframework.stereotype.Component;

/** A survey gets other questions. */
@Component
class ReviseSurvey extends SurveyForm {
    ReviseSurvey(Surveys surveys) {
        super(surveys);
    }

    @Override
    public String command() {
        return "revise-survey";
    }

    @Override
    public List<Field> fields(Values values) {
        return List.of(Field.hidden(SURVEY), Field.lines("surveyQuestions"));
    }

    @Override
    public void start(Values values) {
        values.start(
                "surveyQuestions",
                results(values).questions().stream().map(ReviseSurvey::line).collect(Collectors.joining("\n")));
    }

    private static String line(Results.Question question) {
        var text = Objects.requireNonNullElse(question.text(), "");
        return switch (question.kind()) {
            case "TEXT" -> text;
            case "SCALE_1_5" -> text + " | 1-5";
            default ->
                question.counts().stream()
                        .map(count -> Objects.requireNonNullElse(count.text(), ""))
                        .collect(Collectors.joining(" | ", text + " | ", ""));
        };
    }

    @Override
    public Map<String, Object> body(Map<String, Object> read, Values values) {
        var body = new LinkedHashMap<>(read);
        body.put("questions", Asked.of(Objects.requireNonNull(body.remove("surveyQuestions"))));
        return body;
    }
}
