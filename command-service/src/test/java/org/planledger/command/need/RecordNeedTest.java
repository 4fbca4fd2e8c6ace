package org.planledger.command.need;

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
import static org.planledger.command.desk.Past.YEAR_CLOSED;
import static org.planledger.command.need.NeedPast.NEED;
import static org.planledger.command.need.NeedPast.NEED_RECORDED;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.command.person.Person;
import org.planledger.command.plan.Item;
import org.planledger.command.plan.Plan;
import org.planledger.events.need.NeedKind;
import org.planledger.events.need.NeedRecorded;
import org.planledger.events.need.NeedSource;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

class RecordNeedTest {
    private final Desk<Need> need = Desk.of(Need.class)
            .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
            .knows(Item.class, ITEM.value(), ITEM_IMPORTED)
            .knows(Person.class, VETERAN.value(), VETERAN_REGISTERED)
            .knows(Person.class, STUDENT.value(), STUDENT_REGISTERED);

    @Test
    void aWishOfAVeteranWasHeard() {
        need.when(of(ITEM, VETERAN, NEED_RECORDED.heardOn())).makes(NEED_RECORDED);
    }

    @Test
    void aNeedCanBeEverybodys() {
        need.when(of(ITEM, null, TODAY))
                .makes(new NeedRecorded(
                        NEED, List.of(ITEM), NeedKind.WISH, null, box("şahmat oynamaq"), TODAY, NeedSource.INTERVIEW));
    }

    @Test
    void theSameNeedIsNotRecordedTwice() {
        need.given(NEED_RECORDED).when(of(ITEM, VETERAN, TODAY)).refused("need.already-recorded");
    }

    @Test
    void itServesItemsThatExist() {
        need.when(of(NO_ITEM, VETERAN, TODAY)).refused("item.unknown");
    }

    @Test
    void itServesItemsThatAreOpen() {
        need.knows(Item.class, ITEM.value(), ITEM_IMPORTED, CLOSING_REQUESTED, ITEM_CLOSED)
                .when(of(ITEM, VETERAN, TODAY))
                .refused("item.closed");
    }

    @Test
    void itServesAnApprovedPlan() {
        need.knows(Plan.class, PLAN.value(), PLAN_IMPORTED)
                .when(of(ITEM, VETERAN, TODAY))
                .refused("plan.not-approved");
    }

    @Test
    void anItemThatGoesOnNextYearTakesNoMore() {
        need.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED, CARRIED_OVER)
                .when(of(ITEM, VETERAN, TODAY))
                .refused("item.carried-over");
    }

    @Test
    void aClosedYearTakesNoMore() {
        need.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED, YEAR_CLOSED)
                .when(of(ITEM, VETERAN, TODAY))
                .refused("plan.year-closed");
    }

    @Test
    void nobodyHearsItTomorrow() {
        need.when(of(ITEM, VETERAN, TODAY.plusDays(1))).refused("need.in-future");
    }

    @Test
    void theVeteranIsKnown() {
        need.when(of(ITEM, NOBODY, TODAY)).refused("person.unknown");
    }

    @Test
    void theVeteranIsAVeteran() {
        need.when(of(ITEM, STUDENT, TODAY)).refused("person.not-veteran");
    }

    private static RecordNeed of(ItemId item, @Nullable PersonId person, LocalDate day) {
        return new RecordNeed(NEED, NeedKind.WISH, person, "şahmat oynamaq", day, NeedSource.INTERVIEW, List.of(item));
    }
}
