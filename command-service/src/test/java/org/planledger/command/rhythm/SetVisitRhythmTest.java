package org.planledger.command.rhythm;

import static org.planledger.command.desk.Boxes.box;
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
import static org.planledger.command.rhythm.RhythmPast.RHYTHM;
import static org.planledger.command.rhythm.RhythmPast.RHYTHM_ENDED;
import static org.planledger.command.rhythm.RhythmPast.RHYTHM_SET;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.command.person.Person;
import org.planledger.command.plan.Item;
import org.planledger.command.plan.Plan;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;
import org.planledger.events.rhythm.RhythmSet;

class SetVisitRhythmTest {
    private final Desk<Rhythm> rhythm = Desk.of(Rhythm.class)
            .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
            .knows(Item.class, ITEM.value(), ITEM_IMPORTED)
            .knows(Person.class, VETERAN.value(), VETERAN_REGISTERED)
            .knows(Person.class, STUDENT.value(), STUDENT_REGISTERED);

    @Test
    void aVeteranIsToBeVisitedEveryTwoWeeks() {
        rhythm.when(of(ITEM, VETERAN, 14, null)).makes(RHYTHM_SET);
    }

    @Test
    void itIsAgreedAnew() {
        rhythm.given(RHYTHM_SET)
                .when(of(ITEM, VETERAN, 7, null))
                .makes(new RhythmSet(RHYTHM, List.of(ITEM), VETERAN, 7, true, null));
    }

    @Test
    void somethingIsToBeSaidAboutIt() {
        rhythm.given(RHYTHM_SET)
                .when(of(ITEM, VETERAN, 14, "səhər"))
                .makes(new RhythmSet(RHYTHM, List.of(ITEM), VETERAN, 14, true, box("səhər", VETERAN)));
    }

    @Test
    void afterItsEndTheSameHoldsAgain() {
        rhythm.given(RHYTHM_SET, RHYTHM_ENDED).when(of(ITEM, VETERAN, 14, null)).makes(RHYTHM_SET);
    }

    @Test
    void theSameIsNotAgreedTwice() {
        rhythm.given(RHYTHM_SET).when(of(ITEM, VETERAN, 14, " ")).refused("rhythm.unchanged");
    }

    @Test
    void itServesItemsThatExist() {
        rhythm.when(of(NO_ITEM, VETERAN, 14, null)).refused("item.unknown");
    }

    @Test
    void itServesItemsThatAreOpen() {
        rhythm.knows(Item.class, ITEM.value(), ITEM_IMPORTED, CLOSING_REQUESTED, ITEM_CLOSED)
                .when(of(ITEM, VETERAN, 14, null))
                .refused("item.closed");
    }

    @Test
    void itServesAnApprovedPlan() {
        rhythm.knows(Plan.class, PLAN.value(), PLAN_IMPORTED)
                .when(of(ITEM, VETERAN, 14, null))
                .refused("plan.not-approved");
    }

    @Test
    void anItemThatGoesOnNextYearTakesNoMore() {
        rhythm.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED, CARRIED_OVER)
                .when(of(ITEM, VETERAN, 14, null))
                .refused("item.carried-over");
    }

    @Test
    void aClosedYearTakesNoMore() {
        rhythm.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED, YEAR_CLOSED)
                .when(of(ITEM, VETERAN, 14, null))
                .refused("plan.year-closed");
    }

    @Test
    void theVeteranIsKnown() {
        rhythm.when(of(ITEM, NOBODY, 14, null)).refused("person.unknown");
    }

    @Test
    void theVeteranIsAVeteran() {
        rhythm.when(of(ITEM, STUDENT, 14, null)).refused("person.not-veteran");
    }

    private static SetVisitRhythm of(ItemId item, PersonId person, int days, @Nullable String note) {
        return new SetVisitRhythm(person, days, true, note, List.of(item));
    }
}
