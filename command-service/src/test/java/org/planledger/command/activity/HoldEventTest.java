package org.planledger.command.activity;

import static org.planledger.command.desk.Desk.NOW;
import static org.planledger.command.desk.Past.CHESS;
import static org.planledger.command.desk.Past.CHESS_HELD;
import static org.planledger.command.desk.Past.CHESS_SCHEDULED;
import static org.planledger.command.desk.Past.CHESS_START;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.ITEM_IMPORTED;
import static org.planledger.command.desk.Past.PLAN;
import static org.planledger.command.desk.Past.PLAN_APPROVED;
import static org.planledger.command.desk.Past.PLAN_IMPORTED;
import static org.planledger.command.desk.Past.YEAR_CLOSED;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.command.plan.Item;
import org.planledger.command.plan.Plan;

class HoldEventTest {
    private static final HoldEvent.Came CAME = new HoldEvent.Came(8, 12, 2, 0);

    private final Desk<Activity> activity = Desk.of(Activity.class).given(CHESS_SCHEDULED);

    @Test
    void itIsRecordedWhoCameAndWhatCameOfIt() {
        activity.when(new HoldEvent(CHESS, CHESS_START, CAME, "oldu")).makes(CHESS_HELD);
    }

    @Test
    void whatWasScheduledBeforeTheYearWasClosedIsRecordedLate() {
        activity.knows(Item.class, ITEM.value(), ITEM_IMPORTED)
                .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED, YEAR_CLOSED)
                .when(new HoldEvent(CHESS, CHESS_START, CAME, "oldu"))
                .makes(CHESS_HELD);
    }

    @Test
    void itIsHeldOnce() {
        activity.given(CHESS_HELD)
                .when(new HoldEvent(CHESS, CHESS_START, CAME, "oldu"))
                .refused("activity.not-scheduled");
    }

    @Test
    void whatIsToComeHasNotBeenHeld() {
        activity.when(new HoldEvent(CHESS, NOW.plusSeconds(1), CAME, "oldu")).refused("activity.in-future");
    }

    @Test
    void somebodyCame() {
        activity.when(new HoldEvent(CHESS, CHESS_START, new HoldEvent.Came(0, 0, 0, 0), "oldu"))
                .refused("attendance.nobody");
    }

    @Test
    void thereIsNoSuchActivity() {
        Desk.of(Activity.class)
                .when(new HoldEvent(CHESS, CHESS_START, CAME, "oldu"))
                .refusedAsUnknown("activity.unknown");
    }
}
