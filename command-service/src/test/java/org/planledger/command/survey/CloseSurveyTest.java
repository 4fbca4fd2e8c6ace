package org.planledger.command.survey;

import static org.planledger.command.survey.SurveyPast.CLOSED;
import static org.planledger.command.survey.SurveyPast.DESIGNED;
import static org.planledger.command.survey.SurveyPast.OPENED;
import static org.planledger.command.survey.SurveyPast.SURVEY;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class CloseSurveyTest {
    private final Desk<Survey> survey = Desk.of(Survey.class);

    private static final CloseSurvey CLOSE = new CloseSurvey(SURVEY);

    @Test
    void noMoreAnswersAreTaken() {
        survey.given(DESIGNED, OPENED).when(CLOSE).makes(CLOSED);
    }

    @Test
    void itIsClosedOnce() {
        survey.given(DESIGNED, OPENED, CLOSED).when(CLOSE).refused("survey.not-open");
    }

    @Test
    void thereIsNoSuchSurvey() {
        survey.when(CLOSE).refusedAsUnknown("survey.unknown");
    }
}
