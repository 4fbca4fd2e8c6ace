package org.planledger.events.survey;

import org.planledger.events.CardEvent;

/** Everything that can have happened to a survey. */
public sealed interface SurveyEvent extends CardEvent
        permits SurveyDesigned, SurveyRevised, SurveyOpened, SurveyAnswered, SurveyClosed {
    /** The survey. */
    SurveyId surveyId();

    @Override
    default SurveyId card() {
        return surveyId();
    }
}
