package org.planledger.events.survey;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.EventType;
import org.planledger.events.plan.ItemId;

/**
 * From a day on answers are taken.
 *
 * @param surveyId the survey
 * @param items the plan items it serves
 * @param version version of its questions, from 1
 * @param opensOn the first day
 * @param closesOn the last day; null if none was set
 */
@EventType(name = "survey.opened")
public record SurveyOpened(
        SurveyId surveyId,
        List<ItemId> items,
        int version,
        LocalDate opensOn,
        @Nullable LocalDate closesOn) implements SurveyEvent {
    public SurveyOpened {
        items = List.copyOf(items);
    }
}
