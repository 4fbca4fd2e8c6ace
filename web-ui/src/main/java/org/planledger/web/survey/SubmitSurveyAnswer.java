package org.planledger.web.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.planledger.web.form.Field;
import org.planledger.web.form.Option;
import org.planledger.web.form.Subject;
import org.planledger.web.form.Values;
import org.planledger.web.person.People;
import org.springframework.stereotype.Component;

/** Somebody answers the questions of a survey, with their name or without. */
@Component
class SubmitSurveyAnswer extends SurveyForm {
    private static final String QUESTION = "question";
    private static final int BEST_MARK = 5;

    private final People people;

    SubmitSurveyAnswer(Surveys surveys, People people) {
        super(surveys);
        this.people = people;
    }

    @Override
    public String command() {
        return "submit-survey-answer";
    }

    @Override
    public List<Field> fields(Values values) {
        var fields = new ArrayList<Field>();
        fields.add(Field.hidden(SURVEY));
        for (var question : results(values).questions())
            fields.add(field(question).optional());
        fields.add(Field.select("person", () -> people.options()).optional());
        return fields;
    }

    private static Field field(Results.Question question) {
        var name = QUESTION + question.number();
        return switch (question.kind()) {
            case "TEXT" -> Field.area(name);
            case "SCALE_1_5" -> Field.choice(name, SubmitSurveyAnswer::marks);
            default -> Field.choice(name, () -> choices(question));
        };
    }

    private static List<Option> marks() {
        return IntStream.rangeClosed(1, BEST_MARK)
                .mapToObj(mark -> Option.of(String.valueOf(mark), String.valueOf(mark)))
                .toList();
    }

    private static List<Option> choices(Results.Question question) {
        return question.counts().stream()
                .map(count -> Option.of(
                        String.valueOf(count.number()),
                        Objects.requireNonNullElse(count.text(), String.valueOf(count.number()))))
                .toList();
    }

    @Override
    public @Nullable String label(Field field, Values values) {
        return results(values).questions().stream()
                .filter(question -> field.name().equals(QUESTION + question.number()))
                .findFirst()
                .map(question -> question.number() + ". " + Objects.requireNonNullElse(question.text(), ""))
                .orElse(null);
    }

    /** Two people may enter answers at the same time, so a concurrent change does not matter. */
    @Override
    public Subject subject(Values values) {
        var subject = super.subject(values);
        return new Subject(subject.title(), subject.lines(), subject.link(), null);
    }

    @Override
    public Map<String, Object> body(Map<String, Object> read, Values values) {
        var body = new LinkedHashMap<>(read);
        var answers = new ArrayList<Map<String, Object>>();
        for (var question : results(values).questions()) {
            var answer = body.remove(QUESTION + question.number());
            if (answer == null) continue;
            Object said = question.kind().equals("TEXT") ? answer : Integer.valueOf(answer.toString());
            var as = question.kind().equals("TEXT") ? "text" : "chosen";
            answers.add(Map.of(QUESTION, question.number(), as, said));
        }
        body.put("answers", answers);
        return body;
    }
}
