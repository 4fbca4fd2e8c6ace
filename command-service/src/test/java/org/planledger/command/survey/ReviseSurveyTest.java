package org.planledger.command.survey;

import static org.planledger.command.survey.SurveyPast.CLOSED;
import static org.planledger.command.survey.SurveyPast.DESIGNED;
import static org.planledger.command.survey.SurveyPast.ITEMS;
import static org.planledger.command.survey.SurveyPast.OPENED;
import static org.planledger.command.survey.SurveyPast.REVISED;
import static org.planledger.command.survey.SurveyPast.SURVEY;
import static org.planledger.command.survey.SurveyPast.WORDS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.events.survey.QuestionKind;
import org.planledger.events.survey.SurveyRevised;

class ReviseSurveyTest {
    private final Desk<Survey> survey = Desk.of(Survey.class);

    @Test
    void theNextVersionAsksOtherThings() {
        survey.given(DESIGNED).when(revise(WORDS)).makes(REVISED);
    }

    @Test
    void eachRevisionMakesAVersion() {
        survey.given(DESIGNED, REVISED)
                .when(revise(WORDS))
                .makes(new SurveyRevised(SURVEY, ITEMS, 3, REVISED.questions()));
    }

    @Test
    void aClosedSurveyCanBeRevised() {
        survey.given(DESIGNED, OPENED, CLOSED).when(revise(WORDS)).makes(REVISED);
    }

    @Test
    void notWhileAnswersAreTaken() {
        survey.given(DESIGNED, OPENED).when(revise(WORDS)).refused("survey.open");
    }

    @Test
    void whoeverChoosesNeedsTwoChoices() {
        survey.given(DESIGNED)
                .when(revise(new Asked("Hansı?", QuestionKind.CHOICE, List.of())))
                .refused("survey.choices-missing");
    }

    @Test
    void wordsHaveNoChoices() {
        survey.given(DESIGNED)
                .when(revise(new Asked("Hansı?", QuestionKind.TEXT, List.of("Dama"))))
                .refused("survey.choices-unexpected");
    }

    @Test
    void thereIsNoSuchSurvey() {
        survey.when(revise(WORDS)).refusedAsUnknown("survey.unknown");
    }

    private static ReviseSurvey revise(Asked question) {
        return new ReviseSurvey(SURVEY, List.of(question));
    }
}
