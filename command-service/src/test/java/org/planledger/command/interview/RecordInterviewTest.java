package org.planledger.command.interview;

import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.desk.Past.CARRIED_OVER;
import static org.planledger.command.desk.Past.CLOSING_REQUESTED;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.ITEM_CLOSED;
import static org.planledger.command.desk.Past.ITEM_IMPORTED;
import static org.planledger.command.desk.Past.NOBODY;
import static org.planledger.command.desk.Past.NO_ITEM;
import static org.planledger.command.desk.Past.PLAN;
import static org.planledger.command.desk.Past.PLAN_APPROVED;
import static org.planledger.command.desk.Past.PLAN_IMPORTED;
import static org.planledger.command.desk.Past.STUDENT;
import static org.planledger.command.desk.Past.STUDENT_REGISTERED;
import static org.planledger.command.desk.Past.VETERAN;
import static org.planledger.command.desk.Past.VETERAN_REGISTERED;
import static org.planledger.command.desk.Past.YEAR_CLOSED;
import static org.planledger.command.interview.InterviewPast.INTERVIEW;
import static org.planledger.command.interview.InterviewPast.INTERVIEWED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.command.person.Person;
import org.planledger.command.plan.Item;
import org.planledger.command.plan.Plan;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

class RecordInterviewTest {
    private final Desk<Interview> interview = Desk.of(Interview.class)
            .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
            .knows(Item.class, ITEM.value(), ITEM_IMPORTED)
            .knows(Person.class, VETERAN.value(), VETERAN_REGISTERED)
            .knows(Person.class, STUDENT.value(), STUDENT_REGISTERED);

    @Test
    void aVeteranWasInterviewed() {
        interview.when(of(ITEM, VETERAN, INTERVIEWED.heldOn())).makes(INTERVIEWED);
    }

    @Test
    void theSameInterviewIsNotRecordedTwice() {
        interview.given(INTERVIEWED).when(of(ITEM, VETERAN, TODAY)).refused("interview.already-recorded");
    }

    @Test
    void itServesItemsThatExist() {
        interview.when(of(NO_ITEM, VETERAN, TODAY)).refused("item.unknown");
    }

    @Test
    void itServesItemsThatAreOpen() {
        interview
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED, CLOSING_REQUESTED, ITEM_CLOSED)
                .when(of(ITEM, VETERAN, TODAY))
                .refused("item.closed");
    }

    @Test
    void itServesAnApprovedPlan() {
        interview
                .knows(Plan.class, PLAN.value(), PLAN_IMPORTED)
                .when(of(ITEM, VETERAN, TODAY))
                .refused("plan.not-approved");
    }

    @Test
    void anItemThatGoesOnNextYearTakesNoMore() {
        interview
                .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED, CARRIED_OVER)
                .when(of(ITEM, VETERAN, TODAY))
                .refused("item.carried-over");
    }

    @Test
    void aClosedYearTakesNoMore() {
        interview
                .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED, YEAR_CLOSED)
                .when(of(ITEM, VETERAN, TODAY))
                .refused("plan.year-closed");
    }

    @Test
    void tomorrowNobodyWasInterviewed() {
        interview.when(of(ITEM, VETERAN, TODAY.plusDays(1))).refused("interview.in-future");
    }

    @Test
    void theVeteranIsKnown() {
        interview.when(of(ITEM, NOBODY, TODAY)).refused("person.unknown");
    }

    @Test
    void theVeteranIsAVeteran() {
        interview.when(of(ITEM, STUDENT, TODAY)).refused("person.not-veteran");
    }

    private static RecordInterview of(ItemId item, PersonId person, LocalDate day) {
        return new RecordInterview(INTERVIEW, person, day, 40, "Aynur", "dama sevir", List.of(item));
    }
}
