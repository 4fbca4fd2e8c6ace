package org.planledger.command.practice;

import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.desk.Past.CARRIED_OVER;
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
import static org.planledger.command.practice.PracticePast.LOGGED;
import static org.planledger.command.practice.PracticePast.PRACTICE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.command.person.Person;
import org.planledger.command.plan.Item;
import org.planledger.command.plan.Plan;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

class LogPracticeHoursTest {
    private final Desk<Practice> practice = Desk.of(Practice.class)
            .knows(Item.class, ITEM.value(), ITEM_IMPORTED)
            .knows(Person.class, VETERAN.value(), VETERAN_REGISTERED)
            .knows(Person.class, STUDENT.value(), STUDENT_REGISTERED);

    @Test
    void aStudentPractised() {
        approved().when(log(STUDENT, TODAY, ITEM)).makes(LOGGED);
    }

    @Test
    void itIsRecordedOnce() {
        approved().given(LOGGED).when(log(STUDENT, TODAY, ITEM)).refused("practice.already-logged");
    }

    @Test
    void theStudentIsKnown() {
        approved().when(log(NOBODY, TODAY, ITEM)).refused("person.unknown");
    }

    @Test
    void theStudentIsAStudent() {
        approved().when(log(VETERAN, TODAY, ITEM)).refused("person.not-student");
    }

    @Test
    void tomorrowNobodyPractised() {
        approved().when(log(STUDENT, TODAY.plusDays(1), ITEM)).refused("practice.in-future");
    }

    @Test
    void itServesItemsThatExist() {
        approved().when(log(STUDENT, TODAY, NO_ITEM)).refused("item.unknown");
    }

    @Test
    void itServesItemsThatAreOpen() {
        approved()
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED, ITEM_CLOSED)
                .when(log(STUDENT, TODAY, ITEM))
                .refused("item.closed");
    }

    @Test
    void thePlanIsApprovedFirst() {
        practice.when(log(STUDENT, TODAY, ITEM)).refused("plan.not-approved");
    }

    @Test
    void anItemThatGoesOnNextYearTakesNoMore() {
        practice.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED, CARRIED_OVER)
                .when(log(STUDENT, TODAY, ITEM))
                .refused("item.carried-over");
    }

    @Test
    void aClosedYearTakesNoMore() {
        practice.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED, YEAR_CLOSED)
                .when(log(STUDENT, TODAY, ITEM))
                .refused("plan.year-closed");
    }

    private Desk<Practice> approved() {
        return practice.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED);
    }

    private static LogPracticeHours log(PersonId student, LocalDate day, ItemId item) {
        return new LogPracticeHours(PRACTICE, student, day, 120, "Mərkəz", List.of(item));
    }
}
