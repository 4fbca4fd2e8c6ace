package org.planledger.command.survey;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.desk.Past.NOBODY;
import static org.planledger.command.desk.Past.STUDENT;
import static org.planledger.command.desk.Past.STUDENT_REGISTERED;
import static org.planledger.command.desk.Past.VETERAN;
import static org.planledger.command.desk.Past.VETERAN_REGISTERED;
import static org.planledger.command.survey.SurveyPast.ANSWERED;
import static org.planledger.command.survey.SurveyPast.CLOSED;
import static org.planledger.command.survey.SurveyPast.DESIGNED;
import static org.planledger.command.survey.SurveyPast.ITEMS;
import static org.planledger.command.survey.SurveyPast.OPENED;
import static org.planledger.command.survey.SurveyPast.REVISED;
import static org.planledger.command.survey.SurveyPast.SURVEY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.command.person.Person;
import org.planledger.events.person.PersonId;
import org.planledger.events.survey.Answer;
import org.planledger.events.survey.SurveyAnswered;
import org.planledger.events.survey.SurveyOpened;

class SubmitSurveyAnswerTest {
    private final Desk<Survey> survey = Desk.of(Survey.class)
            .given(DESIGNED)
            .knows(Person.class, VETERAN.value(), VETERAN_REGISTERED)
            .knows(Person.class, STUDENT.value(), STUDENT_REGISTERED);

    @Test
    void aVeteranAnswers() {
        survey.given(OPENED)
                .when(of(VETERAN, new Given(1, 2, null), new Given(3, null, "söhbət")))
                .makes(ANSWERED);
    }

    @Test
    void anAnonymousAnswerNamesNobody() {
        survey.given(OPENED, ANSWERED)
                .when(of(null, new Given(2, 5, null), new Given(3, null, "söhbət")))
                .makes(new SurveyAnswered(
                        SURVEY, ITEMS, 1, null, List.of(new Answer(2, 5, null), new Answer(3, null, box("söhbət")))));
    }

    @Test
    void nobodyAnswersTwiceByName() {
        survey.given(OPENED, ANSWERED).when(of(VETERAN, new Given(2, 5, null))).refused("survey.already-answered");
    }

    @Test
    void theNextVersionMayBeAnsweredAgain() {
        survey.given(OPENED, ANSWERED, CLOSED, REVISED, new SurveyOpened(SURVEY, ITEMS, 2, TODAY, null))
                .when(of(VETERAN, new Given(1, null, "söhbət")))
                .makes(new SurveyAnswered(
                        SURVEY, ITEMS, 2, VETERAN, List.of(new Answer(1, null, box("söhbət", VETERAN)))));
    }

    @Test
    void itIsNotOpened() {
        survey.when(of(VETERAN, new Given(2, 5, null))).refused("survey.not-open");
    }

    @Test
    void itIsOver() {
        survey.given(new SurveyOpened(SURVEY, ITEMS, 1, TODAY.minusDays(9), TODAY.minusDays(1)))
                .when(of(VETERAN, new Given(2, 5, null)))
                .refused("survey.not-open");
    }

    @Test
    void itHasNotBegun() {
        survey.given(new SurveyOpened(SURVEY, ITEMS, 1, TODAY.plusDays(1), null))
                .when(of(VETERAN, new Given(2, 5, null)))
                .refused("survey.not-open");
    }

    @Test
    void thereIsNoSuchQuestion() {
        survey.given(OPENED).when(of(VETERAN, new Given(4, 1, null))).refused("survey.question-unknown");
    }

    @Test
    void aQuestionIsAnsweredOnce() {
        survey.given(OPENED)
                .when(of(VETERAN, new Given(1, 1, null), new Given(1, 2, null)))
                .refused("survey.question-repeated");
    }

    @Test
    void thereIsNoThirdChoice() {
        survey.given(OPENED).when(of(VETERAN, new Given(1, 3, null))).refused("survey.answer-unfit");
    }

    @Test
    void wordsAreNotMarked() {
        survey.given(OPENED).when(of(VETERAN, new Given(3, 3, null))).refused("survey.answer-unfit");
    }

    @Test
    void nobodyIsUnknown() {
        survey.given(OPENED).when(of(NOBODY, new Given(1, 1, null))).refused("person.unknown");
    }

    @Test
    void thereIsNoSuchSurvey() {
        Desk.of(Survey.class).when(of(VETERAN, new Given(1, 1, null))).refusedAsUnknown("survey.unknown");
    }

    private static SubmitSurveyAnswer of(@Nullable PersonId person, Given... answers) {
        return new SubmitSurveyAnswer(SURVEY, person, List.of(answers));
    }
}
