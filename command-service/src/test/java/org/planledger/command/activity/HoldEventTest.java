package org.planledger.command.activity;

import static org.planledger.command.desk.Desk.NOW;
import static org.planledger.command.desk.Past.CHESS;
import static org.planledger.command.desk.Past.CHESS_HELD;
import static org.planledger.command.desk.Past.CHESS_SCHEDULED;
import static org.planledger.command.desk.Past.CHESS_START;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class HoldEventTest {
    private static final HoldEvent.Came CAME = new HoldEvent.Came(8, 12, 2, 0);

    private final Desk<Activity> activity = Desk.of(Activity.class).given(CHESS_SCHEDULED);

    @Test
    void itIsRecordedWhoCameAndWhatCameOfIt() {
        activity.when(new HoldEvent(CHESS, CHESS_START, CAME, "oldu")).makes(CHESS_HELD);
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
