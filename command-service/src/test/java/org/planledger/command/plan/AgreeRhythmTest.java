package org.planledger.command.plan;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Past.CARRIED_OVER;
import static org.planledger.command.desk.Past.CLOSING_REQUESTED;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.ITEM_CLOSED;
import static org.planledger.command.desk.Past.ITEM_IMPORTED;
import static org.planledger.command.desk.Past.PLAN;
import static org.planledger.command.desk.Past.PLAN_APPROVED;
import static org.planledger.command.desk.Past.PLAN_IMPORTED;
import static org.planledger.command.desk.Past.YEAR_CLOSED;
import static org.planledger.command.plan.PlanPast.REGULAR;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.events.plan.RhythmAgreed;

class AgreeRhythmTest {
    private static final RhythmAgreed AGREED =
            new RhythmAgreed(ITEM, PLAN, 30, LocalDate.parse("2025-05-01"), box("ayda bir dəfə"));

    private final Desk<Item> item = Desk.of(Item.class);

    @Test
    void theCentreAgreesHowOften() {
        item.given(ITEM_IMPORTED, REGULAR).when(agree(30)).makes(AGREED);
    }

    @Test
    void anotherRhythmCanBeAgreed() {
        item.given(ITEM_IMPORTED, REGULAR, AGREED)
                .when(agree(14))
                .makes(new RhythmAgreed(ITEM, PLAN, 14, LocalDate.parse("2025-05-01"), box("ayda bir dəfə")));
    }

    @Test
    void theSameRhythmIsNotAgreedTwice() {
        item.given(ITEM_IMPORTED, REGULAR, AGREED).when(agree(30)).refused("item.rhythm-unchanged");
    }

    @Test
    void onlyARegularItemHasARhythm() {
        item.given(ITEM_IMPORTED).when(agree(30)).refused("item.not-regular");
    }

    @Test
    void aClosedItemStaysAsItIs() {
        item.given(ITEM_IMPORTED, CLOSING_REQUESTED, ITEM_CLOSED)
                .when(agree(30))
                .refused("item.closed");
    }

    @Test
    void anItemThatWasCarriedOverStaysAsItIs() {
        item.given(ITEM_IMPORTED, CARRIED_OVER).when(agree(30)).refused("item.carried-over");
    }

    @Test
    void whatTheYearLeftOpenStaysAsItIs() {
        item.given(ITEM_IMPORTED)
                .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED, YEAR_CLOSED)
                .when(agree(30))
                .refused("plan.year-closed");
    }

    @Test
    void thereIsNoSuchItem() {
        item.when(agree(30)).refusedAsUnknown("item.unknown");
    }

    private static AgreeRhythm agree(int days) {
        return new AgreeRhythm(ITEM, days, LocalDate.parse("2025-05-01"), "ayda bir dəfə");
    }
}
