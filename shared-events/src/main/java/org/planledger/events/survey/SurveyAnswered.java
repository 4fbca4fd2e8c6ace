package org.planledger.events.survey;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.EventType;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * Somebody answered. Without a person the answer is anonymous: who answered stands nowhere in the event, but the envelope still tells which account
 * entered it and when, and in a small circle that can tell more than a name would. A text in such an answer can be erased with nobody, so it should name nobody.
 *
 * @param surveyId the survey
 * @param items the plan items it serves
 * @param version version of its questions, from 1
 * @param person who answered; null if the answer is anonymous
 * @param answers the answers, to some or all of the questions
 */
@EventType(name = "survey.answered")
public record SurveyAnswered(
        SurveyId surveyId,
        List<ItemId> items,
        int version,
        @Nullable PersonId person,
        List<Answer> answers) implements SurveyEvent {
    public SurveyAnswered {
        items = List.copyOf(items);
        answers = List.copyOf(answers);
    }
}
