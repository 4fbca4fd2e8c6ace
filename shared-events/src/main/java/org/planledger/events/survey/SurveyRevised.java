package org.planledger.events.survey;

import java.util.List;
import org.planledger.events.EventType;
import org.planledger.events.plan.ItemId;

/**
 * A survey got other questions; answers to the former ones stay with those.
 *
 * @param surveyId the survey
 * @param items the plan items it serves
 * @param version version of its questions, from 1
 * @param questions all questions from now on
 */
@EventType(name = "survey.revised")
public record SurveyRevised(SurveyId surveyId, List<ItemId> items, int version, List<Question> questions)
        implements SurveyEvent {
    public SurveyRevised {
        items = List.copyOf(items);
        questions = List.copyOf(questions);
    }
}
