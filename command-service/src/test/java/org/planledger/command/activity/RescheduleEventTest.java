package org.planledger.command.activity;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Desk.personDay;
import static org.planledger.command.desk.Desk.placeDay;
import static org.planledger.command.desk.Past.CHESS;
import static org.planledger.command.desk.Past.CHESS_CANCELLED;
import static org.planledger.command.desk.Past.CHESS_END;
import static org.planledger.command.desk.Past.CHESS_IN_HALL;
import static org.planledger.command.desk.Past.CHESS_SCHEDULED;
import static org.planledger.command.desk.Past.CHESS_START;
import static org.planledger.command.desk.Past.CHESS_WITH_VETERAN;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.VETERAN;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.planledger.command.booking.Day;
import org.planledger.command.desk.Desk;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.activity.ActivityRescheduled;
import org.planledger.events.booking.DayBooked;
import org.planledger.events.booking.DayId;
import org.planledger.events.booking.DayReleased;

class RescheduleEventTest {
    private static final Instant NEXT_DAY = CHESS_START.plus(Duration.ofDays(1));
    private static final Instant NEXT_END = CHESS_END.plus(Duration.ofDays(1));

    private final Desk<Activity> activity = Desk.of(Activity.class)
            .given(CHESS_SCHEDULED)
            .knows(Day.class, CHESS_IN_HALL.dayId().value(), CHESS_IN_HALL)
            .knows(Day.class, CHESS_WITH_VETERAN.dayId().value(), CHESS_WITH_VETERAN);

    @Test
    void theOldDaysAreGivenBackAndTheNewOnesTaken() {
        var hall = placeDay("İdman zalı", "2025-05-15");
        var veteran = personDay(VETERAN, "2025-05-15");
        activity.when(move(NEXT_DAY, NEXT_END, "İdman zalı", null))
                .makes(
                        List.of(moved(NEXT_DAY, NEXT_END, "İdman zalı", hall, veteran)),
                        List.of(
                                new DayReleased(CHESS_IN_HALL.dayId(), CHESS),
                                new DayReleased(CHESS_WITH_VETERAN.dayId(), CHESS),
                                new DayBooked(hall, CHESS, NEXT_DAY, NEXT_END),
                                new DayBooked(veteran, CHESS, NEXT_DAY, NEXT_END)));
    }

    @Test
    void itsOwnTimeIsNotInItsWay() {
        var later = CHESS_START.plus(Duration.ofMinutes(30));
        var hall = CHESS_IN_HALL.dayId();
        var veteran = CHESS_WITH_VETERAN.dayId();
        activity.when(move(later, CHESS_END, "İdman zalı", null))
                .makes(
                        List.of(moved(later, CHESS_END, "İdman zalı", hall, veteran)),
                        List.of(
                                new DayReleased(hall, CHESS),
                                new DayReleased(veteran, CHESS),
                                new DayBooked(hall, CHESS, later, CHESS_END),
                                new DayBooked(veteran, CHESS, later, CHESS_END)));
    }

    @Test
    void aMoveIntoTakenTimeIsRefused() {
        var taken =
                new DayBooked(placeDay("Klub", "2025-05-14"), new ActivityId(new UUID(4, 9)), CHESS_START, CHESS_END);
        activity.knows(Day.class, taken.dayId().value(), taken)
                .when(move(CHESS_START, CHESS_END, "Klub", null))
                .refused("booking.clash", "14.05.2025 10:00", "14.05.2025 12:00");
    }

    @Test
    void aMoveChangesSomething() {
        activity.when(move(CHESS_START, CHESS_END, "İdman zalı ", null)).refused("activity.unchanged");
    }

    @Test
    void theSameMoveIsNotMadeTwice() {
        var hall = placeDay("İdman zalı", "2025-05-15");
        var veteran = personDay(VETERAN, "2025-05-15");
        activity.given(moved(NEXT_DAY, NEXT_END, "İdman zalı", hall, veteran))
                .when(move(NEXT_DAY, NEXT_END, "İdman zalı", null))
                .refused("activity.unchanged");
    }

    @Test
    void aCancelledActivityIsNotMoved() {
        activity.given(CHESS_CANCELLED)
                .when(move(NEXT_DAY, NEXT_END, "İdman zalı", null))
                .refused("activity.not-scheduled");
    }

    @Test
    void itEndsWithinFourteenDays() {
        activity.when(move(CHESS_START, CHESS_START.plus(Duration.ofDays(15)), "İdman zalı", null))
                .refused("activity.too-long");
    }

    @Test
    void thereIsNoSuchActivity() {
        Desk.of(Activity.class)
                .when(move(NEXT_DAY, NEXT_END, "İdman zalı", null))
                .refusedAsUnknown("activity.unknown");
    }

    private static RescheduleEvent move(Instant start, Instant end, String place, @Nullable String clashReason) {
        return new RescheduleEvent(CHESS, start, end, place, "təmir", clashReason);
    }

    private static ActivityRescheduled moved(Instant start, Instant end, String place, DayId... days) {
        return new ActivityRescheduled(
                CHESS, List.of(ITEM), start, end, box(place, VETERAN), box("təmir", VETERAN), null, List.of(days));
    }
}
