package org.planledger.command.volunteer;

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
import static org.planledger.command.volunteer.VolunteerPast.ENROLLED;
import static org.planledger.command.volunteer.VolunteerPast.STARTS;
import static org.planledger.command.volunteer.VolunteerPast.VOLUNTEER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.command.person.Person;
import org.planledger.command.plan.Item;
import org.planledger.command.plan.Plan;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

class EnrolVolunteerTest {
    private final Desk<Volunteer> volunteer = Desk.of(Volunteer.class)
            .knows(Item.class, ITEM.value(), ITEM_IMPORTED)
            .knows(Person.class, VETERAN.value(), VETERAN_REGISTERED)
            .knows(Person.class, STUDENT.value(), STUDENT_REGISTERED);

    @Test
    void aStudentBecomesAVolunteer() {
        approved().when(enrol(STUDENT, ITEM)).makes(ENROLLED);
    }

    @Test
    void once() {
        approved().given(ENROLLED).when(enrol(STUDENT, ITEM)).refused("volunteer.already-enrolled");
    }

    @Test
    void theStudentIsKnown() {
        approved().when(enrol(NOBODY, ITEM)).refused("person.unknown");
    }

    @Test
    void theStudentIsAStudent() {
        approved().when(enrol(VETERAN, ITEM)).refused("person.not-student");
    }

    @Test
    void itServesItemsThatExist() {
        approved().when(enrol(STUDENT, NO_ITEM)).refused("item.unknown");
    }

    @Test
    void itServesItemsThatAreOpen() {
        approved()
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED, ITEM_CLOSED)
                .when(enrol(STUDENT, ITEM))
                .refused("item.closed");
    }

    @Test
    void thePlanIsApprovedFirst() {
        volunteer.when(enrol(STUDENT, ITEM)).refused("plan.not-approved");
    }

    @Test
    void anItemThatGoesOnNextYearTakesNoMore() {
        volunteer
                .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED, CARRIED_OVER)
                .when(enrol(STUDENT, ITEM))
                .refused("item.carried-over");
    }

    @Test
    void aClosedYearTakesNoMore() {
        volunteer
                .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED, YEAR_CLOSED)
                .when(enrol(STUDENT, ITEM))
                .refused("plan.year-closed");
    }

    private Desk<Volunteer> approved() {
        return volunteer.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED);
    }

    private static EnrolVolunteer enrol(PersonId student, ItemId item) {
        return new EnrolVolunteer(VOLUNTEER, student, STARTS, List.of(item));
    }
}
