package org.planledger.command.survey;

import static org.planledger.command.desk.Past.CARRIED_OVER;
import static org.planledger.command.desk.Past.CLOSING_REQUESTED;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.ITEM_CLOSED;
import static org.planledger.command.desk.Past.ITEM_IMPORTED;
import static org.planledger.command.desk.Past.NO_ITEM;
import static org.planledger.command.desk.Past.PLAN;
import static org.planledger.command.desk.Past.PLAN_APPROVED;
import static org.planledger.command.desk.Past.PLAN_IMPORTED;
import static org.planledger.command.desk.Past.YEAR_CLOSED;
import static org.planledger.command.survey.SurveyPast.ASKED;
import static org.planledger.command.survey.SurveyPast.DESIGNED;
import static org.planledger.command.survey.SurveyPast.SURVEY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.command.plan.Item;
import org.planledger.command.plan.Plan;
import org.planledger.events.plan.ItemId;
import org.planledger.events.survey.QuestionKind;

class DesignSurveyTest {
    private final Desk<Survey> survey = Desk.of(Survey.class)
            .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
            .knows(Item.class, ITEM.value(), ITEM_IMPORTED);

    @Test
    void questionsAreWritten() {
        survey.when(of(ITEM, ASKED)).makes(DESIGNED);
    }

    @Test
    void itIsDesignedOnce() {
        survey.given(DESIGNED).when(of(ITEM, ASKED)).refused("survey.already-designed");
    }

    @Test
    void itServesItemsThatExist() {
        survey.when(of(NO_ITEM, ASKED)).refused("item.unknown");
    }

    @Test
    void itServesItemsThatAreOpen() {
        survey.knows(Item.class, ITEM.value(), ITEM_IMPORTED, CLOSING_REQUESTED, ITEM_CLOSED)
                .when(of(ITEM, ASKED))
                .refused("item.closed");
    }

    @Test
    void thePlanIsApproved() {
        survey.knows(Plan.class, PLAN.value(), PLAN_IMPORTED)
                .when(of(ITEM, ASKED))
                .refused("plan.not-approved");
    }

    @Test
    void anItemThatGoesOnNextYearTakesNoMore() {
        survey.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED, CARRIED_OVER)
                .when(of(ITEM, ASKED))
                .refused("item.carried-over");
    }

    @Test
    void aClosedYearTakesNoMore() {
        survey.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED, YEAR_CLOSED)
                .when(of(ITEM, ASKED))
                .refused("plan.year-closed");
    }

    @Test
    void whoeverChoosesNeedsTwoChoices() {
        survey.when(of(ITEM, List.of(new Asked("Hansı?", QuestionKind.CHOICE, List.of("Dama")))))
                .refused("survey.choices-missing");
    }

    @Test
    void aScaleHasNoChoices() {
        survey.when(of(ITEM, List.of(new Asked("Hansı?", QuestionKind.SCALE_1_5, List.of("Dama")))))
                .refused("survey.choices-unexpected");
    }

    private static DesignSurvey of(ItemId item, List<Asked> questions) {
        return new DesignSurvey(SURVEY, List.of(item), "Maraqlar", questions);
    }
}
