package org.planledger.query.survey;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.survey.Answer;
import org.planledger.events.survey.Question;
import org.planledger.events.survey.QuestionKind;
import org.planledger.query.card.CardView;
import org.planledger.query.survey.ResultsRow.CountRow;
import org.planledger.query.survey.ResultsRow.QuestionRow;
import org.planledger.query.survey.ResultsRow.VersionRow;
import org.planledger.query.view.ViewJson;
import tools.jackson.databind.JsonNode;

/** Counts the answers to one version of a survey, from its card alone. */
final class Results {
    private static final int BEST_MARK = 5;

    /** What gives the questions, each a version of them. */
    private static final Set<String> VERSIONED = Set.of("survey.designed", "survey.revised");

    private final CardView card;
    private final int version;
    private final JsonNode questions;
    private final List<CardView.Line> answered;

    private Results(CardView card, int version, JsonNode questions) {
        this.card = card;
        this.version = version;
        this.questions = questions;
        answered = answers(card, version);
    }

    /** Of the version asked for, or of the newest; empty if there is no such version. */
    static Optional<Results> of(CardView card, @Nullable Integer asked) {
        int version = asked == null ? number(card.fields()) : asked;
        return versions(card)
                .filter(line -> number(line.fields()) == version)
                .findFirst()
                .map(line ->
                        new Results(card, version, requireNonNull(line.fields().get("questions"))));
    }

    private static Stream<CardView.Line> versions(CardView card) {
        return card.lines().stream().filter(line -> VERSIONED.contains(line.event()));
    }

    private static List<CardView.Line> answers(CardView card, int version) {
        return card.lines().stream()
                .filter(line -> line.event().equals("survey.answered"))
                .filter(line -> number(line.fields()) == version)
                .toList();
    }

    private static int number(Map<String, JsonNode> said) {
        return requireNonNull(said.get("version")).intValue();
    }

    ResultsRow row() {
        var rows = new ArrayList<QuestionRow>();
        for (var question : questions) rows.add(row(ViewJson.view(question, Question.class)));
        var versions = versions(card)
                .map(line -> number(line.fields()))
                .map(each -> new VersionRow(each, answers(card, each).size()))
                .toList();
        return new ResultsRow(
                card.cardId(),
                ViewJson.view(field("title"), Ciphertext.class),
                version,
                versions,
                card.state(),
                answered.size(),
                (int) answered.stream()
                        .filter(line -> isNull(line.fields().get("person")))
                        .count(),
                rows,
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
