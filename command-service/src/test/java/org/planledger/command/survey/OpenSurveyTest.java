package org.planledger.command.survey;

import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.survey.SurveyPast.CLOSED;
import static org.planledger.command.survey.SurveyPast.DESIGNED;
import static org.planledger.command.survey.SurveyPast.OPENED;
import static org.planledger.command.survey.SurveyPast.SURVEY;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class OpenSurveyTest {
    private final Desk<Survey> survey = Desk.of(Survey.class);

    private static final OpenSurvey OPEN = new OpenSurvey(SURVEY, TODAY, null);

    @Test
    void answersAreTaken() {
        survey.given(DESIGNED).when(OPEN).makes(OPENED);
    }

    @Test
    void itIsOpenAlready() {
        survey.given(DESIGNED, OPENED).when(OPEN).refused("survey.open");
    }

    @Test
    void aClosedVersionStaysClosed() {
        survey.given(DESIGNED, OPENED, CLOSED).when(OPEN).refused("survey.closed");
    }

    @Test
    void theLastDayIsNotBeforeTheFirst() {
        survey.given(DESIGNED)
                .when(new OpenSurvey(SURVEY, TODAY, TODAY.minusDays(1)))
                .refused("survey.ends-before-begin");
    }

    @Test
    void thereIsNoSuchSurvey() {
        survey.when(OPEN).refusedAsUnknown("survey.unknown");
    }
}
