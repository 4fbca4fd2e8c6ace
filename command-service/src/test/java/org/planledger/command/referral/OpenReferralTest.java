package org.planledger.command.referral;

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
import static org.planledger.command.referral.ReferralPast.OPENED;
import static org.planledger.command.referral.ReferralPast.REFERRAL;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.command.person.Person;
import org.planledger.command.plan.Item;
import org.planledger.command.plan.Plan;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

class OpenReferralTest {
    private final Desk<Referral> referral = Desk.of(Referral.class)
            .knows(Item.class, ITEM.value(), ITEM_IMPORTED)
            .knows(Person.class, VETERAN.value(), VETERAN_REGISTERED)
            .knows(Person.class, STUDENT.value(), STUDENT_REGISTERED);

    @Test
    void helpBegins() {
        approved().when(open(VETERAN, ITEM)).makes(OPENED);
    }

    @Test
    void itBeginsOnce() {
        approved().given(OPENED).when(open(VETERAN, ITEM)).refused("referral.already-opened");
    }

    @Test
    void theVeteranIsKnown() {
        approved().when(open(NOBODY, ITEM)).refused("person.unknown");
    }

    @Test
    void theVeteranIsAVeteran() {
        approved().when(open(STUDENT, ITEM)).refused("person.not-veteran");
    }

    @Test
    void itServesItemsThatExist() {
        approved().when(open(VETERAN, NO_ITEM)).refused("item.unknown");
    }

    @Test
    void itServesItemsThatAreOpen() {
        approved()
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED, ITEM_CLOSED)
                .when(open(VETERAN, ITEM))
                .refused("item.closed");
    }

    @Test
    void thePlanIsApprovedFirst() {
        referral.when(open(VETERAN, ITEM)).refused("plan.not-approved");
    }

    @Test
    void anItemThatGoesOnNextYearTakesNoMore() {
        referral.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED, CARRIED_OVER)
                .when(open(VETERAN, ITEM))
                .refused("item.carried-over");
    }

    @Test
    void aClosedYearTakesNoMore() {
        referral.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED, YEAR_CLOSED)
                .when(open(VETERAN, ITEM))
                .refused("plan.year-closed");
    }

    private Desk<Referral> approved() {
        return referral.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED);
    }

    private static OpenReferral open(PersonId veteran, ItemId item) {
        return new OpenReferral(REFERRAL, veteran, "sürücü", List.of(item));
    }
}
