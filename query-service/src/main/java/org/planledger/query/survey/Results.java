package org.planledger.query.survey;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.survey.Answer;
import org.planledger.events.survey.Question;
import org.planledger.events.survey.QuestionKind;
import org.planledger.query.card.CardView;
import org.planledger.query.survey.ResultsRow.CountRow;
import org.planledger.query.survey.ResultsRow.QuestionRow;
import org.planledger.query.view.ViewJson;
import tools.jackson.databind.JsonNode;

/** Counts the answers to the newest version of a survey, from its card alone. */
final class Results {
    private static final int BEST_MARK = 5;

    private final CardView card;
    private final int version;
    private final List<CardView.Line> answered;

    Results(CardView card) {
        this.card = card;
        version = field("version").intValue();
        answered = card.lines().stream()
                .filter(line -> line.event().equals("survey.answered"))
                .filter(line -> requireNonNull(line.fields().get("version")).intValue() == version)
                .toList();
    }

    ResultsRow row() {
        var questions = new ArrayList<QuestionRow>();
        for (var question : field("questions")) questions.add(row(ViewJson.view(question, Question.class)));
        return new ResultsRow(
                card.cardId(),
                ViewJson.view(field("title"), Ciphertext.class),
                version,
                card.state(),
                answered.size(),
                (int) answered.stream()
                        .filter(line -> isNull(line.fields().get("person")))
                        .count(),
                questions,
                card.version());
    }

    private QuestionRow row(Question question) {
        var answers = answers(question.number());
        var texts = answers.stream().map(Answer::text).filter(Objects::nonNull).toList();
        return new QuestionRow(
                question.number(),
                question.text(),
                question.kind(),
                answers.size(),
                counts(question, answers),
                question.kind() == QuestionKind.SCALE_1_5 ? mean(answers) : null,
                texts);
    }

    private List<Answer> answers(int question) {
        var answers = new ArrayList<Answer>();
        for (var line : answered) {
            for (var answer : requireNonNull(line.fields().get("answers"))) {
                var one = ViewJson.view(answer, Answer.class);
                if (one.question() == question) answers.add(one);
            }
        }
        return answers;
    }

    private static List<CountRow> counts(Question question, List<Answer> answers) {
        int most = switch (question.kind()) {
            case CHOICE -> question.choices().size();
            case SCALE_1_5 -> BEST_MARK;
            case TEXT -> 0;
        };
        var counts = new ArrayList<CountRow>();
        for (int number = 1; number <= most; number++) {
            var text =
                    question.kind() == QuestionKind.CHOICE ? question.choices().get(number - 1) : null;
            int chosen = number;
            counts.add(new CountRow(number, text, (int) answers.stream()
                    .filter(answer -> Integer.valueOf(chosen).equals(answer.chosen()))
                    .count()));
        }
        return counts;
    }

    private static @Nullable Integer mean(List<Answer> answers) {
        int sum = 0;
        int count = 0;
        for (var answer : answers) {
            var mark = answer.chosen();
            if (mark == null) continue;
            sum += mark;
            count++;
        }
        return count == 0 ? null : Integer.valueOf((200 * sum + count) / (2 * count));
    }

    private JsonNode field(String name) {
        return requireNonNull(card.fields().get(name), name);
    }

    private static boolean isNull(@Nullable JsonNode node) {
        return node == null || node.isNull();
    }
}
