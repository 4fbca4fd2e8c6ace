package org.planledger.events.survey;

import java.util.List;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.plan.ItemId;

/**
 * A survey got its first questions.
 *
 * @param surveyId the survey this begins
 * @param items the plan items it serves, one or more
 * @param title what it is called
 * @param version version of its questions: 1
 * @param questions the questions
 */
@EventType(name = "survey.designed")
public record SurveyDesigned(
        SurveyId surveyId, List<ItemId> items, Ciphertext title, int version, List<Question> questions)
        implements SurveyEvent {
    public SurveyDesigned {
        items = List.copyOf(items);
        questions = List.copyOf(questions);
    }
}
