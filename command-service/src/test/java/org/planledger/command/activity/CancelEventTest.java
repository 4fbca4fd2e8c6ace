package org.planledger.command.activity;

import static org.planledger.command.desk.Past.CHESS;
import static org.planledger.command.desk.Past.CHESS_CANCELLED;
import static org.planledger.command.desk.Past.CHESS_HELD;
import static org.planledger.command.desk.Past.CHESS_IN_HALL;
import static org.planledger.command.desk.Past.CHESS_SCHEDULED;
import static org.planledger.command.desk.Past.CHESS_WITH_VETERAN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planledger.command.booking.Day;
import org.planledger.command.desk.Desk;
import org.planledger.events.booking.DayReleased;

class CancelEventTest {
    private final Desk<Activity> activity = Desk.of(Activity.class)
            .given(CHESS_SCHEDULED)
            .knows(Day.class, CHESS_IN_HALL.dayId().value(), CHESS_IN_HALL)
            .knows(Day.class, CHESS_WITH_VETERAN.dayId().value(), CHESS_WITH_VETERAN);

    @Test
    void itsTimeIsGivenBack() {
        activity.when(new CancelEvent(CHESS, "zal təmirdədir"))
                .makes(
                        List.of(CHESS_CANCELLED),
                        List.of(
                                new DayReleased(CHESS_IN_HALL.dayId(), CHESS),
                                new DayReleased(CHESS_WITH_VETERAN.dayId(), CHESS)));
    }

    @Test
    void itIsCancelledOnce() {
        activity.given(CHESS_CANCELLED)
                .when(new CancelEvent(CHESS, "zal təmirdədir"))
                .refused("activity.not-scheduled");
    }

    @Test
    void whatTookPlaceIsNotCancelled() {
        activity.given(CHESS_HELD)
                .when(new CancelEvent(CHESS, "zal təmirdədir"))
                .refused("activity.not-scheduled");
    }

    @Test
    void thereIsNoSuchActivity() {
        Desk.of(Activity.class).when(new CancelEvent(CHESS, "zal təmirdədir")).refusedAsUnknown("activity.unknown");
    }
}
