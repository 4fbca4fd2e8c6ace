package org.planledger.command.visit;

import static org.planledger.command.desk.Boxes.box;
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
import static org.planledger.command.desk.Past.VISIT;
import static org.planledger.command.desk.Past.VISITED;
import static org.planledger.command.desk.Past.YEAR_CLOSED;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.command.person.Person;
import org.planledger.command.plan.Item;
import org.planledger.command.plan.Plan;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;
import org.planledger.events.visit.VisitKind;
import org.planledger.events.visit.VisitRecorded;

class RecordVisitTest {
    private final Desk<Visit> visit = Desk.of(Visit.class)
            .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
            .knows(Item.class, ITEM.value(), ITEM_IMPORTED)
            .knows(Person.class, VETERAN.value(), VETERAN_REGISTERED)
            .knows(Person.class, STUDENT.value(), STUDENT_REGISTERED);

    @Test
    void aVeteranWasVisitedAtHome() {
        visit.when(atHome(VETERAN)).makes(VISITED);
    }

    @Test
    void aClubWasVisited() {
        visit.when(of(ITEM, VisitKind.CLUB, null, "Qazilər dərnəyi", TODAY))
                .makes(new VisitRecorded(
                        VISIT,
                        List.of(ITEM),
                        VisitKind.CLUB,
                        null,
                        box("Qazilər dərnəyi"),
                        TODAY,
                        45,
                        2,
                        box("Aynur"),
                        null,
                        null,
                        true));
    }

    @Test
    void theSameVisitIsNotRecordedTwice() {
        visit.given(VISITED).when(atHome(VETERAN)).refused("visit.already-recorded");
    }

    @Test
    void itServesItemsThatExist() {
        visit.when(of(NO_ITEM, VisitKind.HOME, VETERAN, null, TODAY)).refused("item.unknown");
    }

    @Test
    void itServesItemsThatAreOpen() {
        visit.knows(Item.class, ITEM.value(), ITEM_IMPORTED, CLOSING_REQUESTED, ITEM_CLOSED)
                .when(atHome(VETERAN))
                .refused("item.closed");
    }

    @Test
    void itServesAnApprovedPlan() {
        visit.knows(Plan.class, PLAN.value(), PLAN_IMPORTED)
                .when(atHome(VETERAN))
                .refused("plan.not-approved");
    }

    @Test
    void anItemThatGoesOnNextYearTakesNoMore() {
        visit.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED, CARRIED_OVER)
                .when(atHome(VETERAN))
                .refused("item.carried-over");
    }

    @Test
    void aClosedYearTakesNoMore() {
        visit.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED, YEAR_CLOSED)
                .when(atHome(VETERAN))
                .refused("plan.year-closed");
    }

    @Test
    void tomorrowNobodyWasVisited() {
        visit.when(of(ITEM, VisitKind.HOME, VETERAN, null, TODAY.plusDays(1))).refused("visit.in-future");
    }

    @Test
    void atHomeSomebodyIsVisited() {
        visit.when(atHome(null)).refused("visit.person-missing");
    }

    @Test
    void atHomeThereIsNoHost() {
        visit.when(of(ITEM, VisitKind.HOME, VETERAN, "Dərnək", TODAY)).refused("visit.host-unexpected");
    }

    @Test
    void aClubHasAName() {
        visit.when(of(ITEM, VisitKind.CLUB, null, " ", TODAY)).refused("visit.host-missing");
    }

    @Test
    void atAClubNoSinglePersonIsVisited() {
        visit.when(of(ITEM, VisitKind.ORGANISATION, VETERAN, "İdarə", TODAY)).refused("visit.person-unexpected");
    }

    @Test
    void theVeteranIsKnown() {
        visit.when(atHome(NOBODY)).refused("person.unknown");
    }

    @Test
    void theVeteranIsAVeteran() {
        visit.when(atHome(STUDENT)).refused("person.not-veteran");
    }

    private static RecordVisit atHome(@Nullable PersonId person) {
        return of(ITEM, VisitKind.HOME, person, null, VISITED.visitedOn());
    }

    private static RecordVisit of(
            ItemId item, VisitKind kind, @Nullable PersonId person, @Nullable String host, LocalDate day) {
        return new RecordVisit(VISIT, List.of(item), kind, person, host, day, 45, 2, "Aynur", " ", null, true);
    }
}
