package org.planledger.command.survey;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.VETERAN;

import java.util.List;
import java.util.UUID;
import org.planledger.events.plan.ItemId;
import org.planledger.events.survey.Answer;
import org.planledger.events.survey.Question;
import org.planledger.events.survey.QuestionKind;
import org.planledger.events.survey.SurveyAnswered;
import org.planledger.events.survey.SurveyClosed;
import org.planledger.events.survey.SurveyDesigned;
import org.planledger.events.survey.SurveyId;
import org.planledger.events.survey.SurveyOpened;
import org.planledger.events.survey.SurveyRevised;

/** What has happened before in tests of surveys. */
final class SurveyPast {
    static final SurveyId SURVEY = new SurveyId(new UUID(43, 1));
    static final List<ItemId> ITEMS = List.of(ITEM);
    static final Asked CHOICE = new Asked("Hansı oyun?", QuestionKind.CHOICE, List.of("Dama", "Şahmat"));
    static final Asked SCALE = new Asked("Razısınızmı?", QuestionKind.SCALE_1_5, List.of());
    static final Asked WORDS = new Asked("Arzunuz?", QuestionKind.TEXT, List.of());
    static final List<Asked> ASKED = List.of(CHOICE, SCALE, WORDS);
    static final List<Question> QUESTIONS = List.of(
            new Question(1, box("Hansı oyun?"), QuestionKind.CHOICE, List.of(box("Dama"), box("Şahmat"))),
            new Question(2, box("Razısınızmı?"), QuestionKind.SCALE_1_5, List.of()),
            new Question(3, box("Arzunuz?"), QuestionKind.TEXT, List.of()));
    static final SurveyDesigned DESIGNED = new SurveyDesigned(SURVEY, ITEMS, box("Maraqlar"), 1, QUESTIONS);
    static final SurveyRevised REVISED = new SurveyRevised(
            SURVEY, ITEMS, 2, List.of(new Question(1, box("Arzunuz?"), QuestionKind.TEXT, List.of())));
    static final SurveyOpened OPENED = new SurveyOpened(SURVEY, ITEMS, 1, TODAY, null);
    static final SurveyAnswered ANSWERED = new SurveyAnswered(
            SURVEY, ITEMS, 1, VETERAN, List.of(new Answer(1, 2, null), new Answer(3, null, box("söhbət", VETERAN))));
    static final SurveyClosed CLOSED = new SurveyClosed(SURVEY, ITEMS, 1);

    private SurveyPast() {}
}
