package org.planledger.command.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.planledger.command.decision.RuleViolated;
import org.planledger.command.decision.Sealing;
import org.planledger.events.person.PersonId;
import org.planledger.events.survey.Answer;
import org.planledger.events.survey.Question;
import org.planledger.events.survey.QuestionKind;

/** The questions of one version. */
record Questions(List<Question> all) {
    private static final int BEST_MARK = 5;

    /**
     * Numbers and seals questions.
     *
     * @throws RuleViolated {@code survey.choices-missing} or {@code survey.choices-unexpected}
     */
    static List<Question> of(List<Asked> asked, Sealing sealing) {
        asked.forEach(Asked::requireChoices);
        var questions = new ArrayList<Question>();
        for (var one : asked) {
            var choices = one.choices().stream()
                    .map(choice -> sealing.text(choice, List.of()))
                    .toList();
            questions.add(new Question(questions.size() + 1, sealing.text(one.text(), List.of()), one.kind(), choices));
        }
        return questions;
    }

    /**
     * Seals answers that fit.
     *
     * @throws RuleViolated {@code survey.question-unknown}, {@code survey.question-repeated} or {@code survey.answer-unfit}
     */
    List<Answer> answered(List<Given> given, List<PersonId> mentions, Sealing sealing) {
        var answered = new HashSet<Integer>();
        for (var one : given) {
            var question = question(one.question())
                    .orElseThrow(() -> new RuleViolated("survey.question-unknown", one.question()));
            if (!answered.add(one.question())) throw new RuleViolated("survey.question-repeated", one.question());
            if (!fits(question, one)) throw new RuleViolated("survey.answer-unfit", one.question());
        }
        return given.stream()
                .map(one -> new Answer(one.question(), one.chosen(), sealing.optionalText(one.text(), mentions)))
                .toList();
    }

    private static boolean fits(Question question, Given given) {
        var chosen = given.chosen();
        if (question.kind() == QuestionKind.TEXT) return chosen == null && given.hasText();
        int most = question.kind() == QuestionKind.CHOICE ? question.choices().size() : BEST_MARK;
        return chosen != null && chosen <= most && !given.hasText();
    }

    private Optional<Question> question(int number) {
        return all.stream().filter(question -> question.number() == number).findFirst();
    }
}
