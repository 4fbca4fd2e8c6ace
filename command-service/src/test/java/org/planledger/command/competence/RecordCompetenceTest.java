package org.planledger.command.competence;

import static org.planledger.command.desk.Boxes.box;
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

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.command.person.Person;
import org.planledger.command.plan.Item;
import org.planledger.command.plan.Plan;
import org.planledger.events.competence.CompetenceId;
import org.planledger.events.competence.CompetenceLevel;
import org.planledger.events.competence.CompetenceRecorded;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

class RecordCompetenceTest {
    private static final CompetenceId COMPETENCE = new CompetenceId(new UUID(26, 1));
    private static final CompetenceRecorded RECORDED = new CompetenceRecorded(
            COMPETENCE, List.of(ITEM), STUDENT, box("müsahibə aparmaq", STUDENT), CompetenceLevel.CAPABLE, TODAY);

    private final Desk<Competence> competence = Desk.of(Competence.class)
            .knows(Item.class, ITEM.value(), ITEM_IMPORTED)
            .knows(Person.class, VETERAN.value(), VETERAN_REGISTERED)
            .knows(Person.class, STUDENT.value(), STUDENT_REGISTERED);

    @Test
    void aStudentMastersSomething() {
        approved().when(observe(STUDENT, TODAY, ITEM)).makes(RECORDED);
    }

    @Test
    void itIsRecordedOnce() {
        approved().given(RECORDED).when(observe(STUDENT, TODAY, ITEM)).refused("competence.already-recorded");
    }

    @Test
    void theStudentIsKnown() {
        approved().when(observe(NOBODY, TODAY, ITEM)).refused("person.unknown");
    }

    @Test
    void theStudentIsAStudent() {
        approved().when(observe(VETERAN, TODAY, ITEM)).refused("person.not-student");
    }

    @Test
    void tomorrowNothingWasObserved() {
        approved().when(observe(STUDENT, TODAY.plusDays(1), ITEM)).refused("competence.in-future");
    }

    @Test
    void itServesItemsThatExist() {
        approved().when(observe(STUDENT, TODAY, NO_ITEM)).refused("item.unknown");
    }

    @Test
    void itServesItemsThatAreOpen() {
        approved()
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED, ITEM_CLOSED)
                .when(observe(STUDENT, TODAY, ITEM))
                .refused("item.closed");
    }

    @Test
    void thePlanIsApprovedFirst() {
        competence.when(observe(STUDENT, TODAY, ITEM)).refused("plan.not-approved");
    }

    @Test
    void anItemThatGoesOnNextYearTakesNoMore() {
        competence
                .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED, CARRIED_OVER)
                .when(observe(STUDENT, TODAY, ITEM))
                .refused("item.carried-over");
    }

    @Test
    void aClosedYearTakesNoMore() {
        competence
                .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED, YEAR_CLOSED)
                .when(observe(STUDENT, TODAY, ITEM))
                .refused("plan.year-closed");
    }

    private Desk<Competence> approved() {
        return competence.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED);
    }

    private static RecordCompetence observe(PersonId student, LocalDate day, ItemId item) {
        return new RecordCompetence(
                COMPETENCE, student, "müsahibə aparmaq", CompetenceLevel.CAPABLE, day, List.of(item));
    }
}
