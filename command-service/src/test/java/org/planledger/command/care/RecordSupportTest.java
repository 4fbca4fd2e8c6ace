package org.planledger.command.care;

import static org.planledger.command.care.CarePast.CARE;
import static org.planledger.command.care.CarePast.CARED;
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

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.command.person.Person;
import org.planledger.command.plan.Item;
import org.planledger.command.plan.Plan;
import org.planledger.events.care.CareKind;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

class RecordSupportTest {
    private final Desk<Care> care = Desk.of(Care.class)
            .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
            .knows(Item.class, ITEM.value(), ITEM_IMPORTED)
            .knows(Person.class, VETERAN.value(), VETERAN_REGISTERED)
            .knows(Person.class, STUDENT.value(), STUDENT_REGISTERED);

    @Test
    void aVeteranWasSupported() {
        care.when(of(ITEM, VETERAN, CARED.givenOn())).makes(CARED);
    }

    @Test
    void theSameSupportIsNotRecordedTwice() {
        care.given(CARED).when(of(ITEM, VETERAN, TODAY)).refused("care.already-recorded");
    }

    @Test
    void itServesItemsThatExist() {
        care.when(of(NO_ITEM, VETERAN, TODAY)).refused("item.unknown");
    }

    @Test
    void itServesItemsThatAreOpen() {
        care.knows(Item.class, ITEM.value(), ITEM_IMPORTED, CLOSING_REQUESTED, ITEM_CLOSED)
                .when(of(ITEM, VETERAN, TODAY))
                .refused("item.closed");
    }

    @Test
    void itServesAnApprovedPlan() {
        care.knows(Plan.class, PLAN.value(), PLAN_IMPORTED)
                .when(of(ITEM, VETERAN, TODAY))
                .refused("plan.not-approved");
    }

    @Test
    void anItemThatGoesOnNextYearTakesNoMore() {
        care.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED, CARRIED_OVER)
                .when(of(ITEM, VETERAN, TODAY))
                .refused("item.carried-over");
    }

    @Test
    void aClosedYearTakesNoMore() {
        care.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED, YEAR_CLOSED)
                .when(of(ITEM, VETERAN, TODAY))
                .refused("plan.year-closed");
    }

    @Test
    void tomorrowNobodyWasSupported() {
        care.when(of(ITEM, VETERAN, TODAY.plusDays(1))).refused("care.in-future");
    }

    @Test
    void theVeteranIsKnown() {
        care.when(of(ITEM, NOBODY, TODAY)).refused("person.unknown");
    }

    @Test
    void theVeteranIsAVeteran() {
        care.when(of(ITEM, STUDENT, TODAY)).refused("person.not-veteran");
    }

    private static RecordSupport of(ItemId item, PersonId person, LocalDate day) {
        return new RecordSupport(CARE, CareKind.PSYCHOLOGICAL, person, day, 90, 2, "söhbət", List.of(item));
    }
}
