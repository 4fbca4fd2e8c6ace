package org.planledger.events.survey;

import java.util.List;
import org.planledger.events.EventType;
import org.planledger.events.plan.ItemId;

/**
 * No more answers are taken.
 *
 * @param surveyId the survey
 * @param items the plan items it serves
 * @param version version of its questions, from 1
 */
@EventType(name = "survey.closed")
public record SurveyClosed(SurveyId surveyId, List<ItemId> items, int version) implements SurveyEvent {
    public SurveyClosed {
        items = List.copyOf(items);
    }

    @Override
    public int deeds() {
        return 1;
    }
}
